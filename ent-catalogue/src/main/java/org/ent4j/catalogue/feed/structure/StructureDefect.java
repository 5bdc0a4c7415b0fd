package org.ent4j.catalogue.feed.structure;

import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What the structure of a format has against an element. */
public sealed interface StructureDefect extends Reason {

    /** No such element stands there. */
    record UnknownElement(String parent, String element) implements StructureDefect {
        @Override
        public String code() {
            return "structure.unknown-element";
        }
    }

    /** Elements come in an order. */
    record OutOfOrder(String element, String after) implements StructureDefect {
        @Override
        public String code() {
            return "structure.out-of-order";
        }
    }

    /** There are too few of them. */
    record MissingElement(String parent, String element) implements StructureDefect {
        @Override
        public String code() {
            return "structure.missing-element";
        }
    }

    /** A list that is there has something in it. */
    record EmptyList(String list, String element) implements StructureDefect {
        @Override
        public String code() {
            return "structure.empty-list";
        }
    }

    /** There are too many of them. */
    record TooManyElements(String parent, String element, int most) implements StructureDefect {
        @Override
        public String code() {
            return "structure.too-many-elements";
        }
    }

    /** No such attribute stands there. */
    record UnknownAttribute(String element, String attribute) implements StructureDefect {
        @Override
        public String code() {
            return "structure.unknown-attribute";
        }
    }

    /** An attribute has to be there. */
    record MissingAttribute(String element, String attribute) implements StructureDefect {
        @Override
        public String code() {
            return "structure.missing-attribute";
        }
    }

    /** @param place the attribute, {@code Eleve@Sexe}, or the element whose text it is */
    record WrongValue(String place, String value, Label expected) implements StructureDefect {
        @Override
        public String code() {
            return "structure.wrong-value";
        }
    }

    /** Text where none stands. */
    record StrayText(String element, String text) implements StructureDefect {
        @Override
        public String code() {
            return "structure.stray-text";
        }
    }

    /** The value, short enough for a line. */
    static String shown(String value) {
        var line = value.replaceAll("\\p{Cntrl}", " ");
        if (line.length() <= 60) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(58)) ? 58 : 59) + "…";
    }
}
