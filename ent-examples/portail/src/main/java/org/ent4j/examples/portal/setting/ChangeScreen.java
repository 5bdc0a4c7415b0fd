package org.ent4j.examples.portal.setting;

import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.examples.host.words.SettingDifferences;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.viescolaire.settings.Setting;
import org.ent4j.viescolaire.settings.SettingKind;
import org.ent4j.viescolaire.settings.SettingsCommand;
import org.ent4j.viescolaire.settings.SettingsInForce;

/** A setting is changed, undone or given its default again: first what that does, then it. */
final class ChangeScreen {

    private static final String SETTINGS = "/reglages-evaluations";

    private ChangeScreen() {}

    static Answer form(Visit visit) {
        return with(
                visit,
                kind -> SettingForm.of(kind)
                        .map(form -> form(visit, kind, form, inForce(visit).of(kind), List.of()))
                        .orElseGet(() -> unknown(visit)));
    }

    private static SettingsInForce inForce(Visit visit) {
        return visit.school().vieScolaire().evaluationSettings().inForce();
    }

    private static Answer with(Visit visit, Function<SettingKind, Answer> page) {
        return Stream.of(SettingKind.values())
                .filter(kind -> kind.name().equals(visit.parameter("kind")))
                .findFirst()
                .map(page)
                .orElseGet(() -> unknown(visit));
    }

    private static Answer unknown(Visit visit) {
        return Answer.notFound(
                visit, visit.in("Ce réglage ne se change pas ici.", "This setting is not changed here."));
    }

    private static Answer form(Visit visit, SettingKind kind, SettingForm form, Setting shown, List<String> errors) {
        var title = visit.words().of(kind.label());
        var page = form.page(visit, inForce(visit), shown, errors);
        var capital = title.substring(0, 1).toUpperCase(visit.words().lang().locale()) + title.substring(1);
        return errors.isEmpty()
                ? Answer.page(capital, form.template(), page)
                : Answer.again(capital, form.template(), page);
    }

    static Answer preview(Visit visit) {
        return with(
                visit,
                kind -> command(visit, kind)
                        .fold(
                                wrong -> Answer.to(back(kind), Notice.refused(wrong)),
                                command -> visit.school()
                                        .vieScolaire()
                                        .evaluationSettings()
                                        .preview(command)
                                        .fold(
                                                refused -> refused(visit, kind, command, refused),
                                                after -> preview(visit, kind, after))));
    }

    private static String back(SettingKind kind) {
        return SettingForm.of(kind).map(any -> SettingForm.path(kind)).orElse(SETTINGS);
    }

    /** What is wanted, by whoever has seen so many changes of the setting. */
    private static Either<String, SettingsCommand> command(Visit visit, SettingKind kind) {
        var now = inForce(visit);
        var seen = visit.form()
                .number("seen")
                .or(() -> Optional.of(now.set().changes(kind).size()));
        return switch (visit.form().textOr("what", "CHANGE")) {
            case "UNDO" -> Either.right(new SettingsCommand.Undo(visit.now(), visit.actor(), kind, seen));
            case "DEFAULT" -> Either.right(new SettingsCommand.RestoreDefault(visit.now(), visit.actor(), kind, seen));
            default ->
                SettingForm.of(kind)
                        .map(form -> form.read(visit, now))
                        .orElseGet(() -> Either.left(
                                visit.in("Ce réglage ne se change pas ici.", "This setting is not changed here.")))
                        .map(setting -> new SettingsCommand.Change(visit.now(), visit.actor(), setting, seen));
        };
    }

    /** The form as it was typed, with what is against it. */
    private static Answer refused(Visit visit, SettingKind kind, SettingsCommand command, Refusal refused) {
        var form = SettingForm.of(kind);
        return command instanceof SettingsCommand.Change change && form.isPresent()
                ? form(visit, kind, form.get(), change.setting(), visit.words().of(refused.reasons()))
                : Answer.to(SETTINGS, Notice.refused(visit.words(), refused.reasons()));
    }

    private static Answer preview(Visit visit, SettingKind kind, SettingsInForce after) {
        var now = inForce(visit);
        var differences = SettingDifferences.lines(
                now.of(kind), after.of(kind), visit.words().lang());
        var fields = new LinkedHashMap<>(visit.form().fields());
        fields.remove("token");
        fields.put("seen", List.of(String.valueOf(now.set().changes(kind).size())));
        return differences.isEmpty() && now.isSet(kind) == after.isSet(kind)
                ? Answer.to(back(kind), Notice.done(visit.in("Cela ne changerait rien.", "That would change nothing.")))
                : Answer.page(
                        visit.in("Ce que ce changement ferait", "What this change would do"),
                        "setting/preview",
                        new PreviewPage(
                                SettingForm.path(kind) + "/appliquer",
                                fields,
                                differences.stream()
                                        .map(line -> named(visit, line))
                                        .toList(),
                                used(visit, now, kind)));
    }

    /** People by their names. */
    private static String named(Visit visit, String line) {
        var text = line;
        for (var person : visit.school().names().staff()) {
            text = text.replace(person.id().value(), visit.school().names().of(person.id()));
        }
        return text;
    }

    private static List<String> used(Visit visit, SettingsInForce now, SettingKind kind) {
        return visit.school()
                .vieScolaire()
                .evaluationSettings()
                .used(visit.actor())
                .map(used -> used.of(kind).entrySet().stream()
                        .map(each -> "%s : %d"
                                .formatted(visit.words().of(now.of(kind).label(each.getKey())), each.getValue()))
                        .toList())
                .getOrElse(List.of());
    }

    static Answer apply(Visit visit) {
        return with(
                visit,
                kind -> command(visit, kind)
                        .fold(
                                wrong -> Answer.to(back(kind), Notice.refused(wrong)),
                                command -> visit.school()
                                        .vieScolaire()
                                        .evaluationSettings()
                                        .carryOut(command)
                                        .fold(
                                                refused -> refused(visit, kind, command, refused),
                                                done -> Answer.to(
                                                        SETTINGS,
                                                        Notice.done(visit.in(
                                                                "Le réglage est appliqué.",
                                                                "The setting is applied."))))));
    }
}
