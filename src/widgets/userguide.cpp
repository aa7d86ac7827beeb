// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/userguide.h"

#include <QDialogButtonBox>
#include <QImage>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace muster::widgets {

namespace {

constexpr QSize usualSize{860, 720};
/// The widest picture, so that text and pictures are of one width.
constexpr int pictureWidth = 780;

class GuideBrowser final : public QTextBrowser
{
public:
    QVariant loadResource(int type, const QUrl &name) override
    {
        const QVariant found = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource || !found.canConvert<QByteArray>()) {
            return found;
        }
        const QImage picture = QImage::fromData(found.toByteArray());
        return picture.width() > pictureWidth ? picture.scaledToWidth(pictureWidth, Qt::SmoothTransformation) : picture;
    }
};

} // namespace

UserGuide::UserGuide(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("userGuide"));
    setWindowTitle(tr("User guide"));
    auto *browser = new GuideBrowser;
    browser->setAccessibleName(windowTitle());
    browser->setOpenExternalLinks(true);
    browser->setFrameShape(QFrame::NoFrame);
    browser->document()->setDocumentMargin(24);
    browser->setSource(QUrl{QStringLiteral("qrc:/docs/user-guide.md")}, QTextDocument::MarkdownResource);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Close};
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 12, 12);
    column->addWidget(browser);
    column->addWidget(buttons);
    resize(usualSize);
}

} // namespace muster::widgets
