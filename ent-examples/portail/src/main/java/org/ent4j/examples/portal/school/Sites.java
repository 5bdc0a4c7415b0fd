package org.ent4j.examples.portal.school;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ent4j.directory.structure.Structure;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.rights.Capacity;

/** Where somebody may be: every school that knows him, in each capacity in which it does. */
@Singleton
public final class Sites {

    private static final long FRESH_NANOS = Duration.ofSeconds(30).toNanos();

    private final PortalData data;
    private final OpenSchools schools;
    private final Map<PersonId, Found> found = new ConcurrentHashMap<>();

    private record Found(List<Site> sites, long at) {}

    @Inject
    Sites(PortalData data, OpenSchools schools) {
        this.data = data;
        this.schools = schools;
    }

    /** In the order of the schools; looked for anew after half a minute. Whoever is nowhere is not kept in mind. */
    public List<Site> of(PersonId person) {
        var now = System.nanoTime();
        var known = Optional.ofNullable(found.get(person)).filter(before -> now - before.at() < FRESH_NANOS);
        return known.map(Found::sites).orElseGet(() -> look(person, now));
    }

    private List<Site> look(PersonId person, long now) {
        var sites = find(person);
        if (sites.isEmpty()) {
            found.remove(person);
        } else {
            found.put(person, new Found(sites, now));
        }
        return sites;
    }

    private List<Site> find(PersonId person) {
        return data.directory().structures().stream()
                .map(Structure::id)
                .flatMap(school -> capacities(person, school).map(capacity -> new Site(school, capacity)))
                .toList();
    }

    private Stream<Capacity> capacities(PersonId person, StructureId school) {
        return schools.find(school).stream().flatMap(open -> open.rights().capacities(person).stream());
    }

    /** {@code Collège Jean-Moulin, enseignant}. */
    public String label(Site site, Lang lang) {
        var school = schools.find(site.school())
                .map(OpenSchool::name)
                .orElse(site.school().value());
        return school + ", " + site.capacity().label().in(lang);
    }
}
