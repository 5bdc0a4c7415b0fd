package org.ent4j.examples.portal.bulletin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Paths;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.bulletin.BulletinCopy;
import org.ent4j.viescolaire.bulletin.BulletinVersion;
import org.ent4j.viescolaire.print.BulletinPdf;
import org.ent4j.viescolaire.rights.Capacity;

/** Published bulletins: a pupil reads his own, a guardian those of his children, staff those of the pupil whom they name. */
final class FamilyBulletins {

    private FamilyBulletins() {}

    static Answer show(Visit visit) {
        var children = pupils(visit).map(pupil -> child(visit, pupil)).toList();
        return Answer.page(
                visit.in("Bulletins publiés", "Published bulletins"),
                "bulletin/family",
                new FamilyBulletinsPage(children, isFamily(visit) ? Optional.empty() : Optional.of(choice(visit))));
    }

    private static boolean isFamily(Visit visit) {
        var capacity = visit.actor().capacity();
        return capacity == Capacity.RESPONSABLE || capacity == Capacity.ELEVE;
    }

    private static FamilyBulletinsPage.Choice choice(Visit visit) {
        var names = visit.school().names();
        var classes = new LinkedHashMap<>(Map.of("", visit.in("choisir", "choose")));
        names.classes().forEach(code -> classes.put(code, code));
        var chosen = visit.query().textOr("classe", "");
        var pupils = new LinkedHashMap<String, String>();
        names.pupilsOf(chosen).forEach(pupil -> pupils.put(pupil.id().value(), SchoolNames.of(pupil)));
        return new FamilyBulletinsPage.Choice(
                classes, chosen, pupils, visit.query().textOr("eleve", ""));
    }

    private static Stream<PersonId> pupils(Visit visit) {
        var capacity = visit.actor().capacity();
        if (capacity == Capacity.RESPONSABLE) {
            return visit.school().names().wards(visit.person()).stream().map(each -> each.id());
        }
        return capacity == Capacity.ELEVE
                ? Stream.of(visit.person())
                : visit
                        .query()
                        .text("eleve")
                        .map(PersonId::new)
                        .filter(pupil -> isOfChosenClass(visit, pupil))
                        .stream();
    }

    private static boolean isOfChosenClass(Visit visit, PersonId pupil) {
        return visit.school().names().classOf(pupil).equals(visit.query().text("classe"));
    }

    /** What somebody may not see is as if it were not there. */
    private static FamilyBulletinsPage.Child child(Visit visit, PersonId pupil) {
        return new FamilyBulletinsPage.Child(
                visit.school().names().find(pupil).map(SchoolNames::of).orElse(""),
                published(visit, pupil).stream()
                        .map(version -> line(visit, pupil, version))
                        .toList());
    }

    private static List<BulletinVersion> published(Visit visit, PersonId pupil) {
        return visit.school()
                .vieScolaire()
                .bulletins()
                .published(visit.actor(), pupil, visit.today())
                .getOrElse(List.of());
    }

    private static FamilyBulletinsPage.Line line(Visit visit, PersonId pupil, BulletinVersion version) {
        return new FamilyBulletinsPage.Line(
                version.content().period().label(),
                visit.words().moment(version.at()),
                version.content()
                        .general()
                        .flatMap(figures -> figures.pupil().value())
                        .map(value -> visit.in(value.toPlainString().replace('.', ','), value.toPlainString()))
                        .orElse(""),
                Paths.of("mes-bulletins", pupil.value(), version.content().id().value()),
                version.why());
    }

    static Answer read(Visit visit) {
        var pupil = new PersonId(visit.parameter("pupil"));
        var wanted = visit.parameter("bulletin");
        Optional<BulletinVersion> version = published(visit, pupil).stream()
                .filter(each -> each.content().id().value().equals(wanted))
                .findFirst();
        return version.map(found -> pdf(visit, found))
                .orElseGet(() -> Answer.notFound(
                        visit,
                        visit.in(
                                "Ce bulletin n'est pas publié, ou pas pour vous.",
                                "This bulletin is not published, or not for you.")));
    }

    private static Answer pdf(Visit visit, BulletinVersion version) {
        var model =
                visit.school().vieScolaire().bulletins().model(version.content().classe());
        var bytes = BulletinPdf.render(
                model,
                List.of(BulletinCopy.of(version.content())),
                visit.words().lang());
        return Answer.download(
                "bulletin-%s.pdf".formatted(version.content().period().id()), "application/pdf", bytes);
    }
}
