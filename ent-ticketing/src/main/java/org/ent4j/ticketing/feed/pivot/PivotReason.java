package org.ent4j.ticketing.feed.pivot;

import org.ent4j.model.rule.Reason;

/** What is wrong with a ticket of the pivot. */
public sealed interface PivotReason extends Reason {

    /** It is no JSON: where it ends to be. */
    record NotJson(String where) implements PivotReason {
        @Override
        public String code() {
            return "pivot.not-json";
        }
    }

    /** More than is read. */
    record TooLarge(long most) implements PivotReason {
        @Override
        public String code() {
            return "pivot.too-large";
        }
    }

    /** The pivot has no such name. */
    record UnknownName(String path) implements PivotReason {
        @Override
        public String code() {
            return "pivot.unknown-name";
        }
    }

    /** Something else than a text stands there. */
    record NoText(String path) implements PivotReason {
        @Override
        public String code() {
            return "pivot.no-text";
        }
    }

    /** Something else than a list stands there. */
    record NoList(String path) implements PivotReason {
        @Override
        public String code() {
            return "pivot.no-list";
        }
    }

    /** Something else than an object stands there. */
    record NoObject(String path) implements PivotReason {
        @Override
        public String code() {
            return "pivot.no-object";
        }
    }

    /** What is mandatory is not there. */
    record MissingFields(String fields) implements PivotReason {
        @Override
        public String code() {
            return "pivot.missing-fields";
        }

        @Override
        public PivotError error() {
            return PivotError.MANDATORY_FIELD;
        }
    }

    /** Nobody of that name holds tickets. */
    record UnknownAttribution(String value, String known) implements PivotReason {
        @Override
        public String code() {
            return "pivot.unknown-attribution";
        }

        @Override
        public PivotError error() {
            return PivotError.INVALID_ATTRIBUTION;
        }
    }

    /** No such priority. */
    record UnknownPriority(String value, String known) implements PivotReason {
        @Override
        public String code() {
            return "pivot.unknown-priority";
        }
    }

    /** A text over its limit. */
    record TooLong(String path, int length, int longest) implements PivotReason {
        @Override
        public String code() {
            return "pivot.too-long";
        }
    }

    /** A list over its limit. */
    record TooMany(String path, int count, int most) implements PivotReason {
        @Override
        public String code() {
            return "pivot.too-many";
        }
    }

    /** A file over its limit. */
    record FileTooBig(String path, long most) implements PivotReason {
        @Override
        public String code() {
            return "pivot.file-too-big";
        }
    }

    /** The content of a file is no Base64. */
    record NotBase64(String path) implements PivotReason {
        @Override
        public String code() {
            return "pivot.not-base64";
        }
    }

    /** No day and time. */
    record NotADate(String path, String value) implements PivotReason {
        @Override
        public String code() {
            return "pivot.not-a-date";
        }
    }

    /** It has no four parts. */
    record NotAComment(String path) implements PivotReason {
        @Override
        public String code() {
            return "pivot.not-a-comment";
        }
    }

    /** No number of a ticket of ours. */
    record NotANumber(String path, String value) implements PivotReason {
        @Override
        public String code() {
            return "pivot.not-a-number";
        }

        @Override
        public PivotError error() {
            return PivotError.NOT_AN_IWS_TICKET;
        }
    }

    /** The number that it is said to have here is another one's. */
    record AnotherNumber(String given, String known) implements PivotReason {
        @Override
        public String code() {
            return "pivot.another-number";
        }

        @Override
        public PivotError error() {
            return PivotError.NOT_AN_IWS_TICKET;
        }
    }

    /** No school of ours. */
    record UnknownSchool(String value) implements PivotReason {
        @Override
        public String code() {
            return "pivot.unknown-school";
        }

        @Override
        public PivotError error() {
            return PivotError.MANDATORY_FIELD;
        }

        @Override
        public String fields() {
            return PivotField.COLLECTIVITE.key();
        }
    }

    /** Nobody whom we know asks. */
    record UnknownRequester(String value) implements PivotReason {
        @Override
        public String code() {
            return "pivot.unknown-requester";
        }

        @Override
        public PivotError error() {
            return PivotError.MANDATORY_FIELD;
        }

        @Override
        public String fields() {
            return PivotField.DEMANDEUR.key();
        }
    }

    /** The names of those that are missing, {@code "id_ent, titre"}; "" when it is about something else. */
    default String fields() {
        return "";
    }

    /** Under which number that exchange says it. */
    default PivotError error() {
        return PivotError.TECHNICAL;
    }
}
