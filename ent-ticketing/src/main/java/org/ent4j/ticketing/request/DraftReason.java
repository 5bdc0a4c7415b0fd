package org.ent4j.ticketing.request;

import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What is wrong with a request. */
public sealed interface DraftReason extends Reason {

    /** The catalogue does not have it. */
    record UnknownCategory(String category) implements DraftReason {
        @Override
        public String code() {
            return "request.unknown-category";
        }
    }

    /** One within it is to be chosen. */
    record NotALeaf(String category) implements DraftReason {
        @Override
        public String code() {
            return "request.not-a-leaf";
        }
    }

    /** The category does not have it. */
    record UnknownProduct(String product, String category) implements DraftReason {
        @Override
        public String code() {
            return "request.unknown-product";
        }
    }

    /** The school has several sites: which one is not said, or is none of them. */
    record UnknownSite(String site, String sites) implements DraftReason {
        @Override
        public String code() {
            return "request.unknown-site";
        }
    }

    /** Nothing is said. */
    record NoDescription() implements DraftReason {
        @Override
        public String code() {
            return "request.no-description";
        }
    }

    /** A text over its limit. */
    record TooLong(String field, Label label, int length, int longest) implements DraftReason {
        @Override
        public String code() {
            return "request.too-long";
        }
    }

    /** No telephone number. */
    record NoTelephone(String telephone) implements DraftReason {
        @Override
        public String code() {
            return "request.no-telephone";
        }
    }

    /** A file without a name or without content. */
    record EmptyFile(String name) implements DraftReason {
        @Override
        public String code() {
            return "request.empty-file";
        }
    }

    /** A file over the limit. */
    record FileTooBig(String name, long bytes, long most) implements DraftReason {
        @Override
        public String code() {
            return "request.file-too-big";
        }
    }

    /** A file of a kind that is not taken. */
    record FileNotTaken(String name, String taken) implements DraftReason {
        @Override
        public String code() {
            return "request.file-not-taken";
        }
    }

    /** The same content twice. */
    record SameFile(String name, String other) implements DraftReason {
        @Override
        public String code() {
            return "request.same-file";
        }
    }

    /** Too many files, or too much in all. */
    record TooManyFiles(int files, int most, long bytes, long mostBytes) implements DraftReason {
        @Override
        public String code() {
            return "request.too-many-files";
        }
    }
}
