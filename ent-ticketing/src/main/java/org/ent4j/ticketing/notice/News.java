package org.ent4j.ticketing.notice;

import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What somebody is told of a ticket, or of a question. */
public sealed interface News extends Reason {

    /** The request is there, under its number. */
    record Received(String ticket) implements News {
        @Override
        public String code() {
            return "news.received";
        }
    }

    /** A team is to do something. */
    record ForTheTeam(String ticket, String team) implements News {
        @Override
        public String code() {
            return "news.for-the-team";
        }
    }

    record Taken(String ticket) implements News {
        @Override
        public String code() {
            return "news.taken";
        }
    }

    /** An answer is awaited. */
    record Asked(String ticket, String question) implements News {
        @Override
        public String code() {
            return "news.asked";
        }
    }

    record Reminded(String ticket, int reminder) implements News {
        @Override
        public String code() {
            return "news.reminded";
        }
    }

    /** Somebody else said something. */
    record Said(String ticket, Label kind, String text) implements News {
        @Override
        public String code() {
            return "news.said";
        }
    }

    record Escalated(String ticket) implements News {
        @Override
        public String code() {
            return "news.escalated";
        }
    }

    /** Level 1 announces it, whoever found it. */
    record Resolved(String ticket, String solution) implements News {
        @Override
        public String code() {
            return "news.resolved";
        }
    }

    record Closed(String ticket) implements News {
        @Override
        public String code() {
            return "news.closed";
        }
    }

    /** It goes on under another number. */
    record GoesOnAs(String ticket, String other) implements News {
        @Override
        public String code() {
            return "news.goes-on-as";
        }
    }

    /** What was wanted came too late: a new request may follow. */
    record TooLate(String ticket, Label state) implements News {
        @Override
        public String code() {
            return "news.too-late";
        }
    }

    /** What was wanted does not fit any more, since somebody was faster: nothing is over. */
    record NotDone(String ticket, Label state) implements News {
        @Override
        public String code() {
            return "news.not-done";
        }
    }

    /** It could not be given to the vendor. */
    record NotDelivered(String ticket, String why) implements News {
        @Override
        public String code() {
            return "news.not-delivered";
        }
    }

    /** So much of the time that was promised is over. */
    record TimeRuns(String ticket, Label clock, int percent) implements News {
        @Override
        public String code() {
            return "news.time-runs";
        }
    }

    /** A correspondent is to answer. */
    record QuestionAsked(String question) implements News {
        @Override
        public String code() {
            return "news.question-asked";
        }
    }

    record QuestionAnswered(String answer) implements News {
        @Override
        public String code() {
            return "news.question-answered";
        }
    }

    /** A correspondent has made a request of it. */
    record QuestionPassedOn(String ticket) implements News {
        @Override
        public String code() {
            return "news.question-passed-on";
        }
    }

    /** The question is open again. */
    record AnswerNotHelping(String why) implements News {
        @Override
        public String code() {
            return "news.answer-not-helping";
        }
    }

    /** Nobody has to answer any more. */
    record QuestionWithdrawn(String question) implements News {
        @Override
        public String code() {
            return "news.question-withdrawn";
        }
    }
}
