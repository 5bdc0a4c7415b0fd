package org.ent4j.catalogue.marking;

import org.ent4j.model.rule.Reason;

/** Why a page is not marked. */
public sealed interface MarkingReason extends Reason {

    /** The school is not measured. */
    record NotActive() implements MarkingReason {
        @Override
        public String code() {
            return "marking.not-active";
        }
    }

    /** Nobody knows the UAI of the school. */
    record NoUai() implements MarkingReason {
        @Override
        public String code() {
            return "marking.no-uai";
        }
    }

    /** A name is too long. */
    record NameTooLong(String name, int most) implements MarkingReason {
        @Override
        public String code() {
            return "marking.name-too-long";
        }
    }

    /** Nobody knows the collectivité of the school. */
    record NoCollectivite() implements MarkingReason {
        @Override
        public String code() {
            return "marking.no-collectivite";
        }
    }
}
