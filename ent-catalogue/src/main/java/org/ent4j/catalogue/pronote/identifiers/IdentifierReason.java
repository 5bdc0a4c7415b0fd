package org.ent4j.catalogue.pronote.identifiers;

import org.ent4j.model.rule.Reason;

/** Why an account was matched, or not. */
public sealed interface IdentifierReason extends Reason {

    /** Somebody decided it. */
    record Decided() implements IdentifierReason {
        @Override
        public String code() {
            return "identifiers.decided";
        }
    }

    /** Somebody decided to leave it out. */
    record LeftOut() implements IdentifierReason {
        @Override
        public String code() {
            return "identifiers.left-out";
        }
    }

    /** It is this person's already. */
    record AlreadyHeld() implements IdentifierReason {
        @Override
        public String code() {
            return "identifiers.already-held";
        }
    }

    /** The identifier is the one by which the portal itself names the person. */
    record SamePrincipal() implements IdentifierReason {
        @Override
        public String code() {
            return "identifiers.same-principal";
        }
    }

    /** Name and birth date are one person's alone. */
    record SameNameAndBirth() implements IdentifierReason {
        @Override
        public String code() {
            return "identifiers.same-name-and-birth";
        }
    }

    /** The name is one person's alone, and no birth date says otherwise. */
    record SameName() implements IdentifierReason {
        @Override
        public String code() {
            return "identifiers.same-name";
        }
    }

    /** Several people have that name. */
    record Namesakes(int people) implements IdentifierReason {
        @Override
        public String code() {
            return "identifiers.namesakes";
        }
    }

    /** Somebody looks like it. */
    record LooksLike() implements IdentifierReason {
        @Override
        public String code() {
            return "identifiers.looks-like";
        }
    }

    /** Nobody looks like it. */
    record Nobody() implements IdentifierReason {
        @Override
        public String code() {
            return "identifiers.nobody";
        }
    }

    /** The person whose it is, or for whom it was decided, is not in the school any more. */
    record PersonGone() implements IdentifierReason {
        @Override
        public String code() {
            return "identifiers.person-gone";
        }
    }

    /** The identifier comes back with the identity of somebody else. */
    record OtherIdentity(String before, String now) implements IdentifierReason {
        @Override
        public String code() {
            return "identifiers.other-identity";
        }
    }

    /** The identifier would move from one person to another. */
    record ChangesHands() implements IdentifierReason {
        @Override
        public String code() {
            return "identifiers.changes-hands";
        }
    }

    /** The person has another identifier already. */
    record OtherIdentifier(String login) implements IdentifierReason {
        @Override
        public String code() {
            return "identifiers.other-identifier";
        }
    }

    /** Several identifiers of the file are for one person. */
    record SamePerson(String others) implements IdentifierReason {
        @Override
        public String code() {
            return "identifiers.same-person";
        }
    }

    /** A complete file does not have the person. */
    record NotInTheFile() implements IdentifierReason {
        @Override
        public String code() {
            return "identifiers.not-in-the-file";
        }
    }

    /** A complete file does not have the identifier that the person holds; it stays his. */
    record NoLongerInTheFile(String login) implements IdentifierReason {
        @Override
        public String code() {
            return "identifiers.no-longer-in-the-file";
        }
    }
}
