// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/turn.h"

#include <gmock/gmock.h>

#include <stdexcept>

namespace muster::ingest::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::UnorderedElementsAre;

/// A turn whose submissions are kept, and the replies that came back.
class TurnTest : public testing::Test
{
protected:
    struct Answered
    {
        SessionId session;
        StoreResult result;

        friend bool operator==(const Answered &, const Answered &) = default;
    };

    bool take(domain::Submission &&submission)
    {
        if (m_refuses) {
            return false;
        }
        if (m_throws) {
            throw std::runtime_error{"no memory"};
        }
        m_submissions.push_back(std::move(submission));
        return true;
    }

    void answered(const AddressedReply &addressed)
    {
        for (const SessionId session : addressed.sessions) {
            m_answered.push_back({session, std::get<StoreResult>(addressed.reply)});
        }
    }

    void add(SessionId session, std::size_t messages = 1)
    {
        m_turn.add(session, std::vector<domain::Message>(messages, domain::Unregistration{"w"}));
    }

    /// Does what is ready.
    void poll()
    {
        m_io.restart();
        m_io.poll();
    }

    bool m_refuses = false;
    bool m_throws = false;
    std::vector<domain::Submission> m_submissions;
    std::vector<Answered> m_answered;
    boost::asio::io_context m_io{1};
    std::shared_ptr<ReplyInbox> m_inbox =
        std::make_shared<ReplyInbox>(m_io, [this](const AddressedReply &addressed) { answered(addressed); });
    Turn m_turn{m_io, [this](domain::Submission &&submission) { return take(std::move(submission)); }, m_inbox};
};

TEST_F(TurnTest, HandsOverTogetherWhatCameTogether)
{
    add(1);
    add(2, 3);
    EXPECT_THAT(m_submissions, IsEmpty());
    poll();
    ASSERT_THAT(m_submissions, SizeIs(1));
    EXPECT_THAT(m_submissions[0].messages, SizeIs(4));

    m_submissions[0].done(true);
    poll();
    EXPECT_THAT(m_answered, ElementsAre(Answered{1, StoreResult::Stored}, Answered{2, StoreResult::Stored}));
}

TEST_F(TurnTest, AnswersEachTurnByItself)
{
    add(1);
    poll();
    add(2);
    poll();
    ASSERT_THAT(m_submissions, SizeIs(2));
    m_submissions[1].done(true);
    m_submissions[0].done(false);
    poll();
    EXPECT_THAT(m_answered, ElementsAre(Answered{2, StoreResult::Stored}, Answered{1, StoreResult::Failed}));
}

TEST_F(TurnTest, TellsWhoBroughtAWorkerTooMany)
{
    add(1);
    add(2, 3);
    add(3);
    add(4);
    poll();
    ASSERT_THAT(m_submissions, SizeIs(1));
    for (const std::size_t message : {1, 3, 5}) {
        m_submissions[0].refused(message);
    }
    m_submissions[0].done(true);
    poll();
    EXPECT_THAT(m_answered,
                UnorderedElementsAre(Answered{1, StoreResult::Stored}, Answered{2, StoreResult::FleetFull},
                                     Answered{3, StoreResult::Stored}, Answered{4, StoreResult::FleetFull}));
}

TEST_F(TurnTest, TellsEverybodyWhoBroughtAWorkerTooMany)
{
    add(1);
    poll();
    m_submissions.at(0).refused(0);
    m_submissions[0].done(false);
    poll();
    EXPECT_THAT(m_answered, ElementsAre(Answered{1, StoreResult::FleetFull}));
}

TEST_F(TurnTest, DoesNotWaitForTheEndOfATurnThatBringsMuch)
{
    add(1, 100'000);
    EXPECT_THAT(m_submissions, SizeIs(1));
    add(2);
    poll();
    EXPECT_THAT(m_submissions, SizeIs(2));
}

TEST_F(TurnTest, TellsEverybodyWhenThereIsNoRoom)
{
    m_refuses = true;
    add(1);
    add(2);
    poll();
    EXPECT_THAT(m_answered, ElementsAre(Answered{1, StoreResult::Refused}, Answered{2, StoreResult::Refused}));

    m_refuses = false;
    add(3);
    poll();
    EXPECT_THAT(m_submissions, SizeIs(1));
}

TEST_F(TurnTest, LeavesNobodyWaitingWhenHandingOverFails)
{
    m_throws = true;
    add(1);
    EXPECT_THROW(poll(), std::runtime_error);
    poll();
    EXPECT_THAT(m_answered, ElementsAre(Answered{1, StoreResult::Failed}));

    m_throws = false;
    add(2);
    poll();
    EXPECT_THAT(m_submissions, SizeIs(1));
}

} // namespace
} // namespace muster::ingest::test
