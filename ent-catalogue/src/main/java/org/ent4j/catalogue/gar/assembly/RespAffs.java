package org.ent4j.catalogue.gar.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ent4j.catalogue.gar.GarCases.Designated;
import org.ent4j.catalogue.gar.GarMails;
import org.ent4j.catalogue.gar.GarPerson;
import org.ent4j.catalogue.gar.GarPlace;
import org.ent4j.catalogue.gar.GarRules;
import org.ent4j.catalogue.gar.schema.GarPart;
import org.ent4j.model.id.PersonId;

/** Responsables d'affectation: whoever a school has designated, and nobody else. */
final class RespAffs {

    private final int most;
    private final DegreeTypes types;
    private final IdentityRows rows;
    private final Outlet outlet;
    private final TreeMap<PersonId, TreeSet<String>> designated = new TreeMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    RespAffs(int most, DegreeTypes types, IdentityRows rows, Outlet outlet) {
        this.most = most;
        this.types = types;
        this.rows = rows;
        this.outlet = outlet;
    }

    void designate(String uai, Collection<PersonId> people) {
        people.forEach(
                each -> designated.computeIfAbsent(each, any -> new TreeSet<>()).add(uai));
    }

    /** @param places of the perimeter, by UAI */
    void meet(GarPerson person, Map<String, GarPlace> places) {
        var schools = Optional.ofNullable(designated.remove(person.id()));
        if (schools.isEmpty() || isRefused(person)) {
            return;
        }
        var kept = new ArrayList<String>();
        for (var uai : schools.get()) {
            if (!isRefused(person, places, uai)) {
                kept.add(uai);
            }
        }
        if (!kept.isEmpty()) {
            rows.respAff(person, kept).ifPresent(row -> {
                kept.forEach(uai -> counts.merge(uai, 1, Integer::sum));
                outlet.put(GarPart.RESP_AFF, row);
            });
        }
    }

    private boolean isRefused(GarPerson person) {
        var id = person.id().value();
        return outlet.refuses(GarRules.DELETED, person, types.respAff.name(), id)
                || outlet.refuses(GarRules.MAIL, person.mails(), types.respAff.name(), id);
    }

    private boolean isRefused(GarPerson person, Map<String, GarPlace> places, String uai) {
        var before = counts.getOrDefault(uai, 0);
        var subject = new Designated(uai, Optional.ofNullable(places.get(uai)), person.mails(), before, most);
        var id = person.id().value();
        return outlet.refuses(GarRules.STAYED, subject, types.respAff.name(), id)
                || outlet.refuses(GarRules.OF_STAFF, subject, types.respAff.name(), id)
                || outlet.refuses(GarRules.NOT_TOO_MANY, subject, types.respAff.name(), id);
    }

    /** Whoever was not met is gone. */
    void end() {
        designated.forEach((person, schools) -> schools.forEach(uai -> {
            var subject = new Designated(uai, Optional.empty(), GarMails.NONE, 0, most);
            outlet.refuses(GarRules.STAYED, subject, types.respAff.name(), person.value());
        }));
    }
}
