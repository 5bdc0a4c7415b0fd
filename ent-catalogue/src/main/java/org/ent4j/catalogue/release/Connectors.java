package org.ent4j.catalogue.release;

import java.util.List;
import java.util.Optional;

/** The connectors that are known, each code once. */
public record Connectors(List<Connector> all) {

    public Connectors {
        all = List.copyOf(all);
        if (all.stream().map(Connector::code).distinct().count() < all.size()) {
            throw new IllegalArgumentException("Two connectors have one code.\nMaybe a table is joined to itself.");
        }
    }

    public Optional<Connector> find(String code) {
        return all.stream().filter(each -> each.code().equalsIgnoreCase(code)).findFirst();
    }

    /** What a connector would be given: the whole table when nothing is withheld. */
    public Optional<ReleaseDecision> explain(String code) {
        return find(code).map(each -> ReleaseRules.decide(each.release(), this, ReleaseRules.Channel.SSO, false));
    }
}
