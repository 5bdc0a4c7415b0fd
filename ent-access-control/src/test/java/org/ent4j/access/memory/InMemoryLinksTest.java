package org.ent4j.access.memory;

import java.util.List;
import org.ent4j.access.spi.FindLinks;
import org.ent4j.access.spi.FindLinksContract;

class InMemoryLinksTest implements FindLinksContract {

    @Override
    public FindLinks holding(List<GuardianFact> guardians, List<TeachingFact> teachings) {
        var links = InMemoryLinks.builder();
        guardians.forEach(fact -> links.guardian(fact.link(), fact.days()));
        teachings.forEach(fact -> links.teaching(fact.link(), fact.days()));
        return links.build();
    }
}
