package org.ent4j.catalogue.mediacentre.access;

import java.time.LocalDate;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** Why somebody does not see a resource, and who can change it. */
public sealed interface AccessObstacle extends Reason {

    record NotDeployed() implements AccessObstacle {
        @Override
        public String code() {
            return "mediacentre.not-deployed";
        }
    }

    record Closed() implements AccessObstacle {
        @Override
        public String code() {
            return "mediacentre.closed";
        }
    }

    /** By default, and nobody granted it to the person. */
    record NotOpenTo(Label profil, Label level) implements AccessObstacle {
        @Override
        public String code() {
            return "mediacentre.not-open-to";
        }
    }

    record AccessRefused() implements AccessObstacle {
        @Override
        public String code() {
            return "mediacentre.access-refused";
        }
    }

    record UnknownToTheGar(Label profil) implements AccessObstacle {
        @Override
        public String code() {
            return "mediacentre.unknown-to-the-gar";
        }
    }

    record NotExported() implements AccessObstacle {
        @Override
        public String code() {
            return "mediacentre.not-exported";
        }
    }

    record NotInCatalogue(String resource) implements AccessObstacle {
        @Override
        public String code() {
            return "mediacentre.not-in-catalogue";
        }
    }

    /** In the catalogue, and not delivered or not shown. */
    record Withheld(String resource) implements AccessObstacle {
        @Override
        public String code() {
            return "mediacentre.withheld";
        }
    }

    record NotSubscribed(String resource) implements AccessObstacle {
        @Override
        public String code() {
            return "mediacentre.not-subscribed";
        }
    }

    record NotYet(String resource, LocalDate start) implements AccessObstacle {
        @Override
        public String code() {
            return "mediacentre.not-yet";
        }
    }

    record NoMore(String resource, LocalDate end) implements AccessObstacle {
        @Override
        public String code() {
            return "mediacentre.no-more";
        }
    }

    record OtherPublic(String resource, Label profil, String publics) implements AccessObstacle {
        @Override
        public String code() {
            return "mediacentre.other-public";
        }
    }

    record NotAllocated(String resource, Label how) implements AccessObstacle {
        @Override
        public String code() {
            return "mediacentre.not-allocated";
        }
    }
}
