package org.ent4j.catalogue.mediacentre.allocation;

import java.time.LocalDate;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why somebody is not designated, or is to be one no more. */
public sealed interface AllocatorReason extends Reason {

    record NotOfTheSchool(String person, String school) implements AllocatorReason {
        @Override
        public String code() {
            return "allocator.not-of-the-school";
        }
    }

    record WrongProfil(String person, Label profil) implements AllocatorReason {
        @Override
        public String code() {
            return "allocator.wrong-profil";
        }
    }

    record NoEmail(String person) implements AllocatorReason {
        @Override
        public String code() {
            return "allocator.no-email";
        }
    }

    record TooMany(int there, int most) implements AllocatorReason {
        @Override
        public String code() {
            return "allocator.too-many";
        }
    }

    record Already(String person) implements AllocatorReason {
        @Override
        public String code() {
            return "allocator.already";
        }
    }

    record NotAHead(String person) implements AllocatorReason {
        @Override
        public String code() {
            return "allocator.not-a-head";
        }
    }

    record OverAlready(LocalDate until, LocalDate today) implements AllocatorReason {
        @Override
        public String code() {
            return "allocator.over-already";
        }
    }

    record NotDesignated(String person) implements AllocatorReason {
        @Override
        public String code() {
            return "allocator.not-designated";
        }
    }

    /** He was one until then. */
    record DelegationOver(String person, LocalDate until) implements AllocatorReason {
        @Override
        public String code() {
            return "allocator.delegation-over";
        }
    }

    /** A proposal: his function suggests it, and nothing more. */
    record SuggestedByFunction(String person, String function) implements AllocatorReason {
        @Override
        public String code() {
            return "allocator.suggested-by-function";
        }
    }

    /** A proposal does not hold any more, or never did. */
    record NoSuchProposal(String person) implements AllocatorReason {
        @Override
        public String code() {
            return "allocator.no-such-proposal";
        }
    }
}
