package org.ent4j.access.change;

import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What is wrong with an element of a set of rights; the element is left out and the others are kept. */
public sealed interface RightsDefect extends Reason {

    /** A role, which is no element but a part of its service. */
    Label ROLE = Label.of("rôle", "role");

    /** Two elements of a kind have one id; the first is kept. */
    record DuplicateId(Label kind, String id) implements RightsDefect {
        @Override
        public String code() {
            return "rights.duplicate-id";
        }
    }

    /** An element names a service that is not there. */
    record UnknownService(String id, String service) implements RightsDefect {
        @Override
        public String code() {
            return "rights.unknown-service";
        }
    }

    /** An element names a role that the service has not. */
    record UnknownRole(String id, String service, String role, List<String> roles) implements RightsDefect {
        public UnknownRole {
            roles = List.copyOf(roles);
        }

        @Override
        public String code() {
            return "rights.unknown-role";
        }
    }

    /** A rule targets a site that is not there. */
    record UnknownSite(String id, String site) implements RightsDefect {
        @Override
        public String code() {
            return "rights.unknown-site";
        }
    }

    /** A rule targets no structure or no group at all. */
    record EmptyTarget(String id) implements RightsDefect {
        @Override
        public String code() {
            return "rights.empty-target";
        }
    }

    /** A rule asks for a profil that does not exist. */
    record UnknownProfil(String id, String profil) implements RightsDefect {
        @Override
        public String code() {
            return "rights.unknown-profil";
        }
    }

    /** Something to remove or to lift is not there. */
    record NotThere(Label kind, String id) implements RightsDefect {
        @Override
        public String code() {
            return "rights.not-there";
        }
    }

    /** Something cannot go, or lose that role, as long as these elements name it: their ids, or that there is a subscription. */
    record StillUsed(Label kind, String id, List<Label> by) implements RightsDefect {
        public StillUsed {
            by = List.copyOf(by);
        }

        @Override
        public String code() {
            return "rights.still-used";
        }
    }

    /** With this delegation somebody would hold his scope from himself; the delegations run in this circle. */
    record DelegationCycle(String id, List<String> circle) implements RightsDefect {
        public DelegationCycle {
            circle = List.copyOf(circle);
        }

        @Override
        public String code() {
            return "rights.delegation-cycle";
        }
    }
}
