package org.ent4j.examples.cli.letters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.account.letter.LetterRefusal;
import org.ent4j.directory.structure.Structure;
import org.ent4j.examples.cli.letters.LetterPlan.Refused;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.examples.host.letters.Addressee;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;

/**
 * What became of the letters, for people and for programs, without a code.
 *
 * @param written where, unless nothing was to be written
 * @param before the day before which the codes are to be used, when some were issued
 */
record LettersView(Structure school, LetterPlan plan, Optional<Path> written, Optional<LocalDate> before) {

    private static final int SHOWN = 20;

    /** Those who sign in elsewhere are many, and nothing is to be done about them. */
    private static final Comparator<Refused> TO_DO_FIRST =
            Comparator.comparing(each -> each.why() instanceof LetterRefusal.SignsInElsewhere);

    /** What would be done. */
    static LettersView planned(Structure school, LetterPlan plan) {
        return new LettersView(school, plan, Optional.empty(), Optional.empty());
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("structure", school.id().value());
        json.put("structureName", school.name());
        json.put("written", written.isPresent());
        json.put("letters", letters());
        json.put("withoutLetter", withoutLetter());
        return json;
    }

    private Map<String, Object> letters() {
        var json = new LinkedHashMap<String, Object>();
        json.put("count", plan.recipients().size());
        before.ifPresent(day -> {
            json.put("file", file(LetterFolder.LETTERS));
            json.put("before", day.toString());
        });
        json.put(
                "people",
                plan.recipients().stream().map(each -> person(each.who())).toList());
        return json;
    }

    private Map<String, Object> withoutLetter() {
        var json = new LinkedHashMap<String, Object>();
        json.put("count", plan.refused().size());
        if (written.isPresent()) {
            json.put("file", file(LetterFolder.WITHOUT));
        }
        json.put("people", plan.refused().stream().map(LettersView::refused).toList());
        return json;
    }

    private String file(String name) {
        return written.map(folder -> folder.resolve(name).toString()).orElse("");
    }

    private static Map<String, Object> person(Addressee who) {
        var json = new LinkedHashMap<String, Object>();
        json.put("person", who.person().id().value());
        json.put("profil", who.person().profil().name());
        if (!who.pile().isEmpty()) {
            json.put("class", who.pile());
        }
        if (!who.wards().isEmpty()) {
            json.put(
                    "children",
                    who.wards().stream().map(ward -> ward.pupil().id().value()).toList());
        }
        return json;
    }

    private static Map<String, Object> refused(Refused each) {
        var json = person(each.who());
        json.put("code", each.why().code());
        json.put("fr", Messages.render(each.why(), Lang.FR));
        json.put("en", Messages.render(each.why(), Lang.EN));
        return json;
    }

    List<String> lines(Lang lang) {
        var lines = new ArrayList<String>();
        lines.add((lang == Lang.FR
                        ? "%s (%s) : %d courrier(s), %d personne(s) sans courrier"
                        : "%s (%s): %d letter(s), %d people without a letter")
                .formatted(
                        school.name(),
                        school.id(),
                        plan.recipients().size(),
                        plan.refused().size()));
        lines.addAll(files(lang));
        lines.addAll(reasons(lang));
        lines.addAll(people(lang));
        lines.addAll(hints(lang));
        return lines;
    }

    private List<String> files(Lang lang) {
        if (written.isEmpty()) {
            return List.of(
                    lang == Lang.FR
                            ? "rien n'est écrit, aucun code n'est remis"
                            : "nothing is written, no code is issued");
        }
        var fr = lang == Lang.FR;
        var letters = before.map(day -> (fr
                        ? "  courriers : %s (codes à utiliser avant le %s ; ils ne se réimpriment pas)"
                        : "  letters: %s (codes to be used before %s; they cannot be printed again)")
                .formatted(file(LetterFolder.LETTERS), day));
        var others = (fr ? "  sans courrier : " : "  without a letter: ") + file(LetterFolder.WITHOUT);
        return Stream.concat(letters.stream(), Stream.of(others)).toList();
    }

    private List<String> reasons(Lang lang) {
        var counted = plan.refused().stream()
                .collect(Collectors.groupingBy(
                        each -> Messages.render(each.why(), lang), TreeMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(each -> "%6d  %s".formatted(each.getValue(), each.getKey()))
                .toList();
    }

    private List<String> people(Lang lang) {
        if (plan.refused().isEmpty()) {
            return List.of();
        }
        var head = lang == Lang.FR
                ? List.of("Classe", "Nom", "Profil", "Pourquoi sans courrier")
                : List.of("Class", "Name", "Profile", "Why no letter");
        var rows = plan.refused().stream().sorted(TO_DO_FIRST).limit(SHOWN).map(each -> row(each, lang));
        var lines = new ArrayList<>(
                TextTable.lines(Stream.concat(Stream.of(head), rows).toList()));
        var more = plan.refused().size() - SHOWN;
        if (more > 0) {
            lines.add((lang == Lang.FR ? "… et %d autres (tous avec --json)" : "… and %d others (all with --json)")
                    .formatted(more));
        }
        return lines;
    }

    private static List<String> row(Refused each, Lang lang) {
        var person = each.who().person();
        return List.of(
                each.who().pile().isEmpty() ? "–" : each.who().pile(),
                person.name().display(),
                person.profil().label().in(lang),
                Messages.render(each.why(), lang));
    }

    private List<String> hints(Lang lang) {
        var fr = lang == Lang.FR;
        var noAccount = hint(
                LetterRefusal.NoAccount.class,
                fr
                        ? "des personnes attendent un compte : « ent directory accounts apply », puis cette commande"
                        : "people wait for an account: 'ent directory accounts apply', then this command");
        var hasCode = hint(
                LetterRefusal.HasCode.class,
                fr
                        ? "un courrier perdu se refait avec --renew, qui annule le code d'avant"
                        : "a lost letter is made anew with --renew, which voids the code of before");
        var away = hint(
                LetterRefusal.Away.class,
                fr
                        ? "des personnes sont revenues sans que leur compte le sache : « ent directory accounts apply », puis cette commande"
                        : "people are back and their accounts do not know: 'ent directory accounts apply', then this command");
        return Stream.of(noAccount, away, hasCode).flatMap(Optional::stream).toList();
    }

    private Optional<String> hint(Class<? extends LetterRefusal> reason, String text) {
        return Optional.of(text).filter(any -> plan.has(reason));
    }
}
