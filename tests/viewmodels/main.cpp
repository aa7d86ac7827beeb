// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include <gmock/gmock.h>

int main(int argc, char **argv)
{
    // Times and decimals are shown as the user is used to them: here the tests are the user.
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
    testing::InitGoogleMock(&argc, argv);
    QCoreApplication app(argc, argv);
    return RUN_ALL_TESTS();
}
