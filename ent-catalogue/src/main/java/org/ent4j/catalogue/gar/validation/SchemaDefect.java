package org.ent4j.catalogue.gar.validation;

/** What the schema forbids. */
public sealed interface SchemaDefect extends GarDefect {

    /** Against 'the root has its version'. */
    record NoVersion(String root) implements SchemaDefect {
        @Override
        public String code() {
            return "gar-schema.no-version";
        }
    }

    /** Against 'no unknown element'. */
    record UnknownElement(String element, String parent) implements SchemaDefect {
        @Override
        public String code() {
            return "gar-schema.unknown-element";
        }
    }

    /** Against 'elements are in order'. */
    record Misplaced(String element, String parent) implements SchemaDefect {
        @Override
        public String code() {
            return "gar-schema.misplaced";
        }
    }

    /** Against 'required elements are there'. */
    record MissingElement(String element, String parent) implements SchemaDefect {
        @Override
        public String code() {
            return "gar-schema.missing-element";
        }
    }

    /** Against 'a single element is there once'. */
    record TooMany(String element, String parent) implements SchemaDefect {
        @Override
        public String code() {
            return "gar-schema.too-many";
        }
    }

    /** Against 'values keep to their length'. */
    record TooLong(String element, int length, int longest) implements SchemaDefect {
        @Override
        public String code() {
            return "gar-schema.too-long";
        }
    }

    /** Against 'a date is yyyy-mm-dd'. */
    record NotADate(String element, String text) implements SchemaDefect {
        @Override
        public String code() {
            return "gar-schema.not-a-date";
        }
    }

    /** Against 'no text between elements'. */
    record StrayText(String parent, String text) implements SchemaDefect {
        @Override
        public String code() {
            return "gar-schema.stray-text";
        }
    }

    /** Against 'no unknown attribute'. */
    record ForbiddenAttribute(String attribute, String element) implements SchemaDefect {
        @Override
        public String code() {
            return "gar-schema.forbidden-attribute";
        }
    }

    /** Against 'an object can be read'. */
    record ObjectTooBig(int limit) implements SchemaDefect {
        @Override
        public String code() {
            return "gar-schema.object-too-big";
        }
    }
}
