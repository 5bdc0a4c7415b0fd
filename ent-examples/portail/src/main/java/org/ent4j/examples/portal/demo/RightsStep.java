package org.ent4j.examples.portal.demo;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.access.change.ChangeEntry;
import org.ent4j.access.change.RightsChange;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.rights.Administrators;
import org.ent4j.examples.portal.rights.PortalRules;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** The usual rules, and the administrators of the ENT. */
final class RightsStep implements DemoStep {

    private static final PersonId PORTAL = new PersonId("portail");
    private static final Instant BEGINNING = LocalDate.of(DemoSchools.YEAR.start() - 1, 9, 1)
            .atTime(8, 0)
            .atZone(ZoneId.of("Europe/Paris"))
            .toInstant();

    private final PortalData data;
    private final OpenSchools schools;
    private final DemoPeople people;

    @Inject
    RightsStep(PortalData data, OpenSchools schools, DemoPeople people) {
        this.data = data;
        this.schools = schools;
        this.people = people;
    }

    @Override
    public String name() {
        return "rights";
    }

    @Override
    public Label what() {
        return Label.of("Droits d'accès", "Access rights");
    }

    @Override
    public void run() {
        if (data.rightsJournal().version() == 0) {
            make("règles d'usage", PortalRules.all());
        }
        if (data.rightsJournal().version() == 1) {
            make("administrateurs de l'ENT", administrators().toList());
        }
    }

    private Stream<RightsChange> administrators() {
        var ofSchools = people.administrators().stream()
                .flatMap(each ->
                        Administrators.of(new Actor(each.person(), Capacity.AUTRE_PERSONNEL), each.school()).stream());
        return Stream.of(
                        ofSchools,
                        people.ofTheAcademie().stream()
                                .flatMap(each -> Administrators.ofTheAcademie(agent(each)).stream()),
                        people.ofTheVendor().stream().flatMap(each -> Administrators.ofTheVendor(agent(each)).stream()))
                .flatMap(each -> each);
    }

    private static Actor agent(PersonId who) {
        return new Actor(who, Capacity.AUTRE_PERSONNEL);
    }

    private void make(String why, List<RightsChange> changes) {
        schools.find(DemoSchools.first())
                .orElseThrow()
                .rights()
                .administration()
                .makeForPortal(new ChangeEntry(PORTAL, BEGINNING, why, changes))
                .getOrElseThrow(refused -> new IllegalStateException(refused.toString()));
    }
}
