package org.ent4j.catalogue.service;

import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What stands against a service as it is filled in, or against what is to be done about it. */
public sealed interface ServiceReason extends Reason {

    /** A field that everybody fills in. */
    record Missing(Label field) implements ServiceReason {
        @Override
        public String code() {
            return "service.missing";
        }
    }

    /** A text over its limit. */
    record TooLong(Label field, int length, int most) implements ServiceReason {
        @Override
        public String code() {
            return "service.too-long";
        }
    }

    /** A character in it cannot be seen. */
    record Unseen(Label field, String character) implements ServiceReason {
        @Override
        public String code() {
            return "service.unseen";
        }
    }

    /** The last day comes before the first. */
    record ReversedDays(String from, String until) implements ServiceReason {
        @Override
        public String code() {
            return "service.reversed-days";
        }
    }

    /** Its kind and its SSO exclude each other. */
    record KindAndSso(ServiceKind kind, SsoType sso) implements ServiceReason {
        @Override
        public String code() {
            return "service.kind-and-sso";
        }
    }

    /** What only a scope of many schools can say. */
    record OneSchoolOnly() implements ServiceReason {
        @Override
        public String code() {
            return "service.one-school-only";
        }
    }

    /** Not the name of a picture of the portal. */
    record NoIcon(String icon) implements ServiceReason {
        @Override
        public String code() {
            return "service.no-icon";
        }
    }

    /** It is there already. */
    record CodeTaken(String code, String title) implements ServiceReason {
        @Override
        public String code() {
            return "service.code-taken";
        }
    }

    /** Whoever owns it has locked it. */
    record Locked(String title, String scope) implements ServiceReason {
        @Override
        public String code() {
            return "service.locked";
        }
    }

    /** The school does not inherit it. */
    record NotInherited(String service, String school) implements ServiceReason {
        @Override
        public String code() {
            return "service.not-inherited";
        }
    }

    /** It is neither of the scope nor inherited by it. */
    record NotOffered(String service, String scope) implements ServiceReason {
        @Override
        public String code() {
            return "service.not-offered";
        }
    }

    /** Nothing was kept before. */
    record NothingBefore(String id) implements ServiceReason {
        @Override
        public String code() {
            return "service.nothing-before";
        }
    }

    /** No regroupement of that code can be used there. */
    record UnknownRegroupement(String regroupement, List<String> known) implements ServiceReason {
        public UnknownRegroupement {
            known = List.copyOf(known);
        }

        @Override
        public String code() {
            return "service.unknown-regroupement";
        }
    }

    /** Services are still in it. */
    record StillUsed(String regroupement, List<String> services) implements ServiceReason {
        public StillUsed {
            services = List.copyOf(services);
        }

        @Override
        public String code() {
            return "service.still-used";
        }
    }

    /** A regroupement of that code is there. */
    record RegroupementTaken(String regroupement) implements ServiceReason {
        @Override
        public String code() {
            return "service.regroupement-taken";
        }
    }
}
