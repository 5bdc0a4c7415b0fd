package org.ent4j.examples.portal.demo;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.ent4j.catalogue.Checklist.Saying;
import org.ent4j.catalogue.Checklist.Year;
import org.ent4j.catalogue.checklist.RentreeStep;
import org.ent4j.examples.portal.checklist.SchoolRentree;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.text.Label;

/** What the administrator of the first school noted of its rentrée. */
final class ChecklistStep implements DemoStep {

    private static final Instant AT = Instant.parse("2026-09-14T07:45:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    private final SchoolRentree rentree;
    private final DemoPeople people;

    @Inject
    ChecklistStep(SchoolRentree rentree, DemoPeople people) {
        this.rentree = rentree;
        this.people = people;
    }

    @Override
    public String name() {
        return "checklist";
    }

    @Override
    public Label what() {
        return Label.of("Checklist de la rentrée", "Checklist of the rentrée");
    }

    @Override
    public void run() {
        var checklist = rentree.on(DemoSchools.YEAR, DAY);
        var year = new Year(DemoSchools.first(), DemoSchools.YEAR);
        if (checklist.version(year) == 0) {
            made(checklist.note(
                    saying(RentreeStep.COMMUNICATE_CREDENTIALS, 0),
                    year,
                    "Courriers remis en vie de classe ; reste les 6e B, absents à cause de la sortie."));
            made(checklist.postpone(saying(RentreeStep.SET_UP_VIE_SCOLAIRE, 1), year, LocalDate.of(2026, 12, 4), DAY));
            made(checklist.note(
                    saying(RentreeStep.SET_UP_VIE_SCOLAIRE, 2), year, "À relire avec la CPE avant les conseils."));
        }
    }

    private Saying saying(RentreeStep step, long seen) {
        return new Saying(people.playing("Administrateur"), AT, step, seen);
    }

    private static void made(Either<Refusal, ?> outcome) {
        outcome.getOrElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
