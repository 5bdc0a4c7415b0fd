package org.ent4j.examples.portal.council;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.conseil.AvisCode;
import org.ent4j.viescolaire.conseil.Conseil;
import org.ent4j.viescolaire.conseil.ConseilCommand;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.conseil.ConseilLife;
import org.ent4j.viescolaire.conseil.Member;
import org.ent4j.viescolaire.conseil.MemberRole;
import org.ent4j.viescolaire.conseil.OrientationCode;
import org.ent4j.viescolaire.conseil.ProjectedPupil;
import org.ent4j.viescolaire.conseil.ProjectionScreen;
import org.ent4j.viescolaire.conseil.PupilSheet;
import org.ent4j.viescolaire.conseil.SubjectLine;
import org.ent4j.viescolaire.markbook.Written;

/** What a conseil looks at when it comes to a pupil, and what it says of him. */
final class PupilScreen {

    private static final String DELEGATES = "delegues";

    private PupilScreen() {}

    static Answer show(Visit visit) {
        var id = Councils.id(visit);
        var pupil = new PersonId(visit.parameter("pupil"));
        return Answer.shown(
                visit,
                visit.school().vieScolaire().conseils().screen(visit.actor(), id, there(visit)),
                screen -> screen.at(pupil)
                        .current()
                        .filter(shown -> shown.pupil().equals(pupil))
                        .map(shown -> Answer.page(
                                visit.school().names().of(pupil),
                                "council/pupil",
                                page(visit, id, screen.at(pupil), shown)))
                        .orElseGet(() -> Answer.notFound(
                                visit,
                                visit.in("Cet élève n'est pas de ce conseil.", "This pupil is not of this conseil."))));
    }

    /** Delegates in the room, when the screen is shown to them. */
    private static List<Member> there(Visit visit) {
        return isShownToDelegates(visit)
                ? List.of(new Member(new PersonId("delegues"), MemberRole.PARENT_DELEGATE))
                : List.of();
    }

    private static boolean isShownToDelegates(Visit visit) {
        return visit.query().isChecked(DELEGATES);
    }

    private static PupilPage page(Visit visit, ConseilId id, ProjectionScreen screen, ProjectedPupil shown) {
        var labels = labels(visit);
        return new PupilPage(
                Councils.path(id, shown.pupil().value()),
                Councils.path(id),
                screen.hasPrevious() ? path(visit, id, screen.previous()) : "",
                screen.hasNext() ? path(visit, id, screen.next()) : "",
                shown.number(),
                shown.of(),
                isShownToDelegates(visit),
                shown.results().general().map(each -> number(visit, each)).orElse("—"),
                shown.results().subjects().stream()
                        .map(line -> line(visit, line, labels))
                        .toList(),
                shown.results().vieScolaire().stream().map(visit.words()::of).toList(),
                form(visit, screen.conseil(), shown.sheet()));
    }

    private static String path(Visit visit, ConseilId id, ProjectionScreen at) {
        var path = Councils.path(id, at.current().orElseThrow().pupil().value());
        return isShownToDelegates(visit) ? path + "?" + DELEGATES + "=1" : path;
    }

    private static PupilPage.Line line(Visit visit, SubjectLine line, Map<CodeMatiere, String> labels) {
        return new PupilPage.Line(
                labels.getOrDefault(line.subject(), line.subject().value()),
                line.average().map(each -> number(visit, each)).orElse(""),
                line.classAverage().map(each -> number(visit, each)).orElse(""),
                line.positionnement().map(each -> String.valueOf(each.number())).orElse(""),
                line.appreciation());
    }

    /** As the services call them. */
    private static Map<CodeMatiere, String> labels(Visit visit) {
        var labels = new HashMap<CodeMatiere, String>();
        visit.school()
                .vieScolaire()
                .subjects()
                .services()
                .all()
                .values()
                .forEach(service -> labels.putIfAbsent(service.matiere(), service.label()));
        return labels;
    }

    static String number(Visit visit, BigDecimal number) {
        var plain = number.toPlainString();
        return visit.in(plain.replace('.', ','), plain);
    }

    private static PupilPage.Form form(Visit visit, Conseil conseil, PupilSheet sheet) {
        var policy = visit.school().vieScolaire().setup().conseils();
        var avis = new LinkedHashMap<String, String>();
        avis.put("", visit.in("aucun", "none"));
        policy.avis()
                .forEach(each -> avis.put(each.code().value(), visit.words().of(each.label())));
        var orientations = new LinkedHashMap<String, String>();
        policy.orientations()
                .forEach(each ->
                        orientations.put(each.code().value(), visit.words().of(each.label())));
        return new PupilPage.Form(
                ConseilLife.TABLE.fire(conseil.state(), ConseilLife.Move.WRITE).isRight() && !isShownToDelegates(visit),
                text(sheet.synthesis()),
                policy.longestSynthesis(),
                text(sheet.vieScolaire()),
                policy.longestVieScolaire(),
                avis,
                sheet.avis().map(Written::value).map(AvisCode::value).orElse(""),
                orientations,
                sheet.orientations().stream().map(OrientationCode::value).toList());
    }

    private static String text(Optional<Written<String>> written) {
        return written.map(Written::value).orElse("");
    }

    /** Each part that is other than it was; what is refused is told, and what was before it in the form is kept. */
    static Answer write(Visit visit) {
        var id = Councils.id(visit);
        var pupil = new PersonId(visit.parameter("pupil"));
        var conseils = visit.school().vieScolaire().conseils();
        Either<Refusal, Conseil> outcome = conseils.of(visit.actor(), id);
        for (var command : outcome.map(conseil -> commands(visit, conseil.sheet(pupil), pupil))
                .getOrElse(List.of())) {
            outcome = outcome.flatMap(any -> conseils.carryOut(id, command));
        }
        var back = visit.form().text("puis").filter(next -> next.startsWith(Councils.path(id)));
        var path = Councils.path(id, pupil.value());
        return outcome.fold(
                refusal -> Answer.to(path, Notice.refused(visit.words(), refusal.reasons())),
                any -> Answer.to(back.orElse(path), Notice.done(visit.in("Enregistré.", "Saved."))));
    }

    private static List<ConseilCommand> commands(Visit visit, PupilSheet sheet, PersonId pupil) {
        var form = visit.form();
        var commands = new ArrayList<ConseilCommand>();
        changed(form.raw("synthese"), text(sheet.synthesis()))
                .ifPresent(text ->
                        commands.add(new ConseilCommand.WriteSynthesis(visit.now(), visit.actor(), pupil, text)));
        changed(form.raw("vie-scolaire"), text(sheet.vieScolaire()))
                .ifPresent(text ->
                        commands.add(new ConseilCommand.WriteVieScolaire(visit.now(), visit.actor(), pupil, text)));
        var avis = form.text("avis").map(AvisCode::new);
        if (!avis.equals(sheet.avis().map(Written::value))) {
            commands.add(new ConseilCommand.SetAvis(visit.now(), visit.actor(), pupil, avis));
        }
        var orientations = form.all("orientation").stream()
                .filter(code -> !code.isBlank())
                .map(OrientationCode::new)
                .collect(Collectors.toSet());
        if (!orientations.equals(sheet.orientations())) {
            commands.add(new ConseilCommand.SetOrientations(visit.now(), visit.actor(), pupil, orientations));
        }
        return commands;
    }

    private static Optional<String> changed(String typed, String before) {
        return Optional.of(typed.replace("\r\n", "\n").strip()).filter(text -> !text.equals(before));
    }
}
