package org.ent4j.model.feed;

import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why a file cannot be read at all. */
public sealed interface FeedRefusal extends Reason {

    /** There is no such file. */
    record Missing() implements FeedRefusal {
        @Override
        public String code() {
            return "feed.missing";
        }
    }

    /** There is nothing in it. */
    record Empty(Label expected) implements FeedRefusal {
        @Override
        public String code() {
            return "feed.empty";
        }
    }

    /** Its first bytes are not those of XML. */
    record NotXml(Label found, Label expected) implements FeedRefusal {
        @Override
        public String code() {
            return "feed.not-xml";
        }
    }

    /**
     * It starts as XML, and then it is cut or wrong.
     *
     * @param detail where, and what is known of it
     */
    record Broken(Label detail, Label expected) implements FeedRefusal {
        @Override
        public String code() {
            return "feed.broken";
        }
    }

    /** Its first bytes are not those of a table of text. */
    record NotCsv(Label found, Label expected) implements FeedRefusal {
        @Override
        public String code() {
            return "feed.not-csv";
        }
    }

    /** A table that cannot be parted into cells from a line on: a quote is never closed, or a cell never ends. */
    record BrokenTable(int line, Label expected) implements FeedRefusal {
        @Override
        public String code() {
            return "feed.broken-table";
        }
    }

    /** It declares one encoding and is written in another. */
    record WrongEncoding(String declared, String actual, Label expected) implements FeedRefusal {
        @Override
        public String code() {
            return "feed.wrong-encoding";
        }
    }

    /** It declares or uses an entity of its own. */
    record EntityRefused(Label expected) implements FeedRefusal {
        @Override
        public String code() {
            return "feed.entity";
        }
    }

    /** Elements are nested beyond the bound. */
    record TooDeep(int limit, Label expected) implements FeedRefusal {
        @Override
        public String code() {
            return "feed.too-deep";
        }
    }

    /** A value is longer than the bound. */
    record TextTooLong(int limit, Label expected) implements FeedRefusal {
        @Override
        public String code() {
            return "feed.text-too-long";
        }
    }

    /** The file is bigger than the bound. */
    record TooBig(long limit, Label expected) implements FeedRefusal {
        @Override
        public String code() {
            return "feed.too-big";
        }
    }

    /** Good XML, but another file. */
    record WrongFile(Label found, Label expected) implements FeedRefusal {
        @Override
        public String code() {
            return "feed.wrong-file";
        }
    }

    /** The machine cannot read it. */
    record Unreadable(String detail) implements FeedRefusal {
        @Override
        public String code() {
            return "feed.unreadable";
        }
    }

    /** More rows than any such file has. */
    record TooManyRows(int limit, Label expected) implements FeedRefusal {
        @Override
        public String code() {
            return "feed.too-many-rows";
        }
    }

    /** It cannot be read as a zip, or not to its end. */
    record BadZip(String detail, Label expected) implements FeedRefusal {
        @Override
        public String code() {
            return "feed.bad-zip";
        }
    }

    /** A zip with more members than any such archive has. */
    record TooManyMembers(int limit, Label expected) implements FeedRefusal {
        @Override
        public String code() {
            return "feed.too-many-members";
        }
    }

    /** A member of a zip that grows as no file of people does. */
    record TooCompressed(int ratio, Label expected) implements FeedRefusal {
        @Override
        public String code() {
            return "feed.too-compressed";
        }
    }
}
