package org.ent4j.catalogue.access;

import org.ent4j.catalogue.service.ServiceState;
import org.ent4j.model.rule.Reason;

/** Why a service is seen, or not, step by step. */
public sealed interface SightReason extends Reason {

    /** There is no such service. */
    record NoService(String service) implements SightReason {
        @Override
        public String code() {
            return "sight.no-service";
        }
    }

    /** It is of another school, or of a scope above other schools, or not passed down. */
    record NotOffered(String scope, String school) implements SightReason {
        @Override
        public String code() {
            return "sight.not-offered";
        }
    }

    /** Its state. */
    record NotPublished(ServiceState state) implements SightReason {
        @Override
        public String code() {
            return "sight.not-published";
        }
    }

    /** Its first day is still to come. */
    record NotYet(String from) implements SightReason {
        @Override
        public String code() {
            return "sight.not-yet";
        }
    }

    /** Its last day is past. */
    record Over(String until) implements SightReason {
        @Override
        public String code() {
            return "sight.over";
        }
    }

    /** The school hides it. */
    record HiddenBySchool(String school) implements SightReason {
        @Override
        public String code() {
            return "sight.hidden-by-school";
        }
    }

    /** Its regroupement is unknown or retired in that school. */
    record DeadRegroupement(String regroupement) implements SightReason {
        @Override
        public String code() {
            return "sight.dead-regroupement";
        }
    }

    /** It is reached by its address alone. */
    record NotInBar() implements SightReason {
        @Override
        public String code() {
            return "sight.not-in-bar";
        }
    }
}
