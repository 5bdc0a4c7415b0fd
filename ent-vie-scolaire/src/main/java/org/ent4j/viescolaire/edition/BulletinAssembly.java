package org.ent4j.viescolaire.edition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Folding;
import org.ent4j.viescolaire.average.PoleId;
import org.ent4j.viescolaire.bulletin.Assiduite;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinId;
import org.ent4j.viescolaire.bulletin.BulletinLine;
import org.ent4j.viescolaire.bulletin.BulletinPeriod;
import org.ent4j.viescolaire.bulletin.BulletinPupil;
import org.ent4j.viescolaire.bulletin.CouncilWords;
import org.ent4j.viescolaire.bulletin.Pole;
import org.ent4j.viescolaire.bulletin.PoleFigures;
import org.ent4j.viescolaire.bulletin.SchoolHeader;
import org.ent4j.viescolaire.bulletin.SousMatiereLine;
import org.ent4j.viescolaire.conseil.ConseilPolicy;
import org.ent4j.viescolaire.conseil.PupilSheet;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.markbook.Written;
import org.ent4j.viescolaire.service.ServiceTeacher;

/**
 * Makes bulletins of the results of a class.
 *
 * @param words what the school calls its avis and orientations
 * @param day that the bulletins bear
 */
public record BulletinAssembly(ClassResults results, PrintedNames names, ConseilPolicy words, LocalDate day) {

    /** Nothing when the directory names neither the school nor the pupil. */
    public Optional<Bulletin> of(PersonId pupil, BulletinId id) {
        return names.school()
                .flatMap(school -> names.pupil(pupil).map(identity -> bulletin(school, identity.pupil(), id)));
    }

    private Bulletin bulletin(SchoolHeader school, BulletinPupil pupil, BulletinId id) {
        var frame = results.frame();
        var period = frame.council().period();
        return Bulletin.builder()
                .id(id)
                .school(school)
                .period(new BulletinPeriod(period.id(), period.label(), frame.year()))
                .classe(frame.schoolClass())
                .pupil(pupil)
                .addAllProfesseursPrincipaux(inCharge())
                .addAllLines(results.of(pupil.id()).stream()
                        .map(each -> line(pupil.id(), each))
                        .toList())
                .addAllPoles(poles(pupil.id()))
                .general(results.generalOf(pupil.id()))
                .assiduite(assiduite(pupil.id()))
                .council(council(pupil.id()))
                .editedOn(day)
                .build();
    }

    private List<String> inCharge() {
        return results.frame().professeursPrincipaux().stream()
                .flatMap(each -> names.teacher(each).stream())
                .sorted(Comparator.comparing(Folding::fold))
                .toList();
    }

    private BulletinLine line(PersonId pupil, ServiceResults taught) {
        var service = taught.taught().service();
        return BulletinLine.builder()
                .subject(service.matiere())
                .label(names.label(service))
                .addAllTeachers(teachers(taught))
                .figures(taught.of(pupil))
                .positionnement(results.positionnement(pupil, taught))
                .appreciation(appreciation(pupil, taught))
                .addAllDispenses(results.frame().dispenses(pupil, service.id()))
                .addAllSousMatieres(service.parts().stream()
                        .map(part -> new SousMatiereLine(part.label(), taught.of(pupil, part.id())))
                        .toList())
                .build();
    }

    private List<String> teachers(ServiceResults taught) {
        return taught.taught().service().teachers().stream()
                .filter(each ->
                        each.when().map(results.frame().days()::overlaps).orElse(true))
                .map(ServiceTeacher::person)
                .distinct()
                .flatMap(each -> names.teacher(each).stream())
                .toList();
    }

    static String appreciation(PersonId pupil, ServiceResults taught) {
        return Optional.ofNullable(taught.taught().book().appreciations().get(pupil))
                .map(Written::value)
                .orElse("");
    }

    private List<PoleFigures> poles(PersonId pupil) {
        var own = results.polesOf(pupil);
        return results.frame().policy().poles().stream()
                .map(Pole::label)
                .flatMap(
                        label -> Optional.ofNullable(own.get(new PoleId(label)))
                                .map(figures -> new PoleFigures(label, figures))
                                .stream())
                .toList();
    }

    private Optional<Assiduite> assiduite(PersonId pupil) {
        var policy = results.frame().policy();
        var appreciation = Optional.of(results.frame().sheet(pupil))
                .filter(any -> hasMet())
                .flatMap(PupilSheet::vieScolaire)
                .map(Written::value)
                .orElse("");
        return Optional.ofNullable(results.frame().attendance().get(pupil))
                .filter(any -> policy.isAttendanceShown())
                .map(count -> assiduite(count, appreciation, policy.isLostTimeShown()));
    }

    private static Assiduite assiduite(AttendanceCount count, String appreciation, boolean isLostTimeShown) {
        var halfDays = count.halfDayCount();
        return new Assiduite(
                halfDays.excused(),
                halfDays.unexcused(),
                Optional.of(count.timeCount().all()).filter(any -> isLostTimeShown),
                count.latenessCount().all(),
                appreciation);
    }

    /** What a conseil that has not met has in its sheets is a draft, and stands on no bulletin. */
    private CouncilWords council(PersonId pupil) {
        return hasMet() ? said(pupil) : CouncilWords.none();
    }

    private boolean hasMet() {
        return results.frame().conseil().filter(each -> each.state().hasMet()).isPresent();
    }

    private CouncilWords said(PersonId pupil) {
        var sheet = results.frame().sheet(pupil);
        var orientations =
                sheet.orientations().stream().map(each -> words.labelOf(each).fr());
        return new CouncilWords(
                sheet.synthesis().map(Written::value).orElse(""),
                sheet.avis().map(each -> words.labelOf(each.value()).fr()).stream()
                        .toList(),
                String.join(", ", orientations.toList()));
    }
}
