package org.ent4j.catalogue.mediacentre;

import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What is wrong with a list of resources or with the catalogue of the GAR. */
public sealed interface ResourceDefect extends Reason {

    /** The service answers with an error instead of a list. */
    record ServiceError(String error, String message, String resource) implements ResourceDefect {
        @Override
        public String code() {
            return "mediacentre.service-error";
        }
    }

    /** It is no JSON, or cut short. */
    record BrokenList(Label detail) implements ResourceDefect {
        @Override
        public String code() {
            return "mediacentre.broken-list";
        }
    }

    /** It is JSON or XML of something else. */
    record NoList(String expected) implements ResourceDefect {
        @Override
        public String code() {
            return "mediacentre.no-list";
        }
    }

    record TooBig(long bytes) implements ResourceDefect {
        @Override
        public String code() {
            return "mediacentre.too-big";
        }
    }

    /** @param position from 1 */
    record NoObject(int position) implements ResourceDefect {
        @Override
        public String code() {
            return "mediacentre.no-object";
        }
    }

    record MissingMember(String member) implements ResourceDefect {
        @Override
        public String code() {
            return "mediacentre.missing-member";
        }
    }

    record WrongShape(String member) implements ResourceDefect {
        @Override
        public String code() {
            return "mediacentre.wrong-shape";
        }
    }

    /** A uri without a name, or the other way round. */
    record HalfPair(String member, String there, String missing) implements ResourceDefect {
        @Override
        public String code() {
            return "mediacentre.half-pair";
        }
    }

    /** Two rows of one resource. */
    record Twice(String resource, String title) implements ResourceDefect {
        @Override
        public String code() {
            return "mediacentre.twice";
        }
    }

    /** An address that would run something or open no page of the web. */
    record UnsafeLink(String member, String scheme) implements ResourceDefect {
        @Override
        public String code() {
            return "mediacentre.unsafe-link";
        }
    }

    /** An address that goes nowhere. */
    record NoLink(String member) implements ResourceDefect {
        @Override
        public String code() {
            return "mediacentre.no-link";
        }
    }

    /** The address opens something else than what the row says. */
    record OtherTicket(String part, String found, String expected) implements ResourceDefect {
        @Override
        public String code() {
            return "mediacentre.other-ticket";
        }
    }

    record NoArk(String type) implements ResourceDefect {
        @Override
        public String code() {
            return "mediacentre.no-ark";
        }
    }

    record BadOrganisation(String member, String id) implements ResourceDefect {
        @Override
        public String code() {
            return "mediacentre.bad-organisation";
        }
    }
}
