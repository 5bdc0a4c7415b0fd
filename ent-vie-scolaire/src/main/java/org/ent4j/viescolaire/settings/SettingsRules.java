package org.ent4j.viescolaire.settings;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.discipline.Standing;
import org.ent4j.viescolaire.settings.SettingsCommand.Undo;

/**
 * What is demanded of whoever changes the settings of a school, and of any setting: all of it, on this page. What is
 * demanded of one kind alone is on the pages {@link ListRules} and {@link ServiceRules}.
 */
public final class SettingsRules {

    /** Somebody wants something of a setting. */
    record Asking(SettingsCommand command, SettingsInForce now) {

        int changes() {
            return now.set().changes(command.kind()).size();
        }

        boolean isStale() {
            return command.seen().filter(seen -> seen != changes()).isPresent();
        }
    }

    /** A setting is to have another value. */
    record Changing(SettingsInForce before, Setting wanted, InUse used) {

        Optional<SettingText> text(Predicate<SettingText> broken) {
            return wanted.texts().stream().filter(broken).findFirst();
        }

        Optional<String> twice() {
            return twice(wanted.codes())
                    .or(() -> twice(wanted.codes().stream()
                            .map(code -> wanted.label(code).fr())
                            .toList()));
        }

        private static Optional<String> twice(List<String> all) {
            var seen = new HashSet<String>();
            return all.stream().filter(each -> !seen.add(Folding.fold(each))).findFirst();
        }

        Optional<Map.Entry<String, Integer>> missing() {
            return used.of(wanted.kind()).entrySet().stream()
                    .filter(each -> !wanted.codes().contains(each.getKey()))
                    .findFirst();
        }

        Optional<CodeMatiere> unknown() {
            return wanted.subjects().stream()
                    .filter(subject -> !used.knows(subject))
                    .sorted()
                    .findFirst();
        }
    }

    public static final Rule<Asking> EDITORS_SET = refusing(
            "VS-PAE-01",
            Label.of("La direction règle les évaluations", "The head sets the evaluations"),
            Standing.uncertain(
                    "Deck of Mon Bureau Numérique, menu Administration > Évaluations", "whom a school entitles"),
            asking -> !asking.now()
                    .defaults()
                    .editors()
                    .contains(asking.command().by().capacity()),
            asking -> new NotForThem(asking.command().by().capacity().label()));

    public static final Rule<Asking> AS_IT_WAS_SEEN = refusing(
            "VS-PAE-02",
            Label.of("Un changement part de ce qui est réglé", "A change starts from what is set"),
            "What somebody else has changed meanwhile is not overwritten unseen",
            Asking::isStale,
            asking -> new ChangedMeanwhile(asking.command().kind().label()));

    public static final Rule<Asking> A_CHANGE_TO_UNDO = refusing(
            "VS-PAE-03",
            Label.of("On annule un changement qui a eu lieu", "What is undone has happened"),
            "Before the first change there is the default",
            asking -> asking.command() instanceof Undo
                    && !asking.now().set().canUndo(asking.command().kind()),
            asking -> new NothingToUndo(asking.command().kind().label()));

    public static final Rule<Changing> TEXTS_SAY_SOMETHING = refusing(
            "VS-PAE-04",
            Label.of("Un libellé dit quelque chose", "A label says something"),
            "What is empty cannot be read on a screen or a bulletin",
            changing -> changing.text(SettingText::isMissing).isPresent(),
            changing -> new NoText(
                    changing.text(SettingText::isMissing).orElseThrow().where()));

    public static final Rule<Changing> TEXTS_WITHIN_LIMITS = refusing(
            "VS-PAE-05",
            Label.of("Les textes ne dépassent pas leur longueur", "Texts keep to their length"),
            "What fits the screens and pages of this library",
            changing -> changing.text(SettingText::isTooLong).isPresent(),
            changing -> tooLong(changing.text(SettingText::isTooLong).orElseThrow()));

    public static final Rule<Changing> A_CODE_STANDS_ONCE = refusing(
            "VS-PAE-06",
            Label.of("Un code ne sert qu'une fois", "A code serves once"),
            "Of two entries with one code nobody knows which is meant",
            changing -> changing.twice().isPresent(),
            changing -> new Twice(changing.twice().orElseThrow()));

    public static final Rule<Changing> STAYS_WHILE_USED = refusing(
            "VS-PAE-07",
            Label.of("Ce qui a servi reste sur la liste", "What was used stays on the list"),
            "Marks and sheets name it by its code; a motif can be retired",
            changing -> changing.missing().isPresent(),
            changing -> stillUsed(changing, changing.missing().orElseThrow()));

    public static final Rule<Changing> SUBJECTS_ARE_KNOWN = refusing(
            "VS-PAE-08",
            Label.of("Les matières sont de l'établissement", "The subjects are the school's"),
            "The evaluation services of the school; before there are any, nobody knows",
            changing -> changing.unknown().isPresent(),
            changing -> new UnknownSubject(changing.unknown().orElseThrow()));

    private SettingsRules() {}

    private static TooLong tooLong(SettingText text) {
        return new TooLong(text.where(), text.length(), text.most());
    }

    private static StillUsed stillUsed(Changing changing, Map.Entry<String, Integer> used) {
        var before = changing.before().of(changing.wanted().kind());
        return new StillUsed(before.label(used.getKey()), used.getValue());
    }

    static List<Rule<Asking>> ofEditors() {
        return List.of(EDITORS_SET);
    }

    static List<Rule<Asking>> ofAsking() {
        return List.of(AS_IT_WAS_SEEN, A_CHANGE_TO_UNDO);
    }

    static List<Rule<Changing>> ofChanging() {
        var ofAll = Stream.of(
                TEXTS_SAY_SOMETHING, TEXTS_WITHIN_LIMITS, A_CODE_STANDS_ONCE, STAYS_WHILE_USED, SUBJECTS_ARE_KNOWN);
        return Stream.of(ofAll, ListRules.all(), ServiceRules.all())
                .flatMap(each -> each)
                .toList();
    }

    /** Others set it. */
    public record NotForThem(Label capacity) implements Reason {
        @Override
        public String code() {
            return "settings.not-for-them";
        }
    }

    /** Somebody else has changed it. */
    public record ChangedMeanwhile(Label setting) implements Reason {
        @Override
        public String code() {
            return "settings.changed-meanwhile";
        }
    }

    /** It was never changed, or all of it is undone. */
    public record NothingToUndo(Label setting) implements Reason {
        @Override
        public String code() {
            return "settings.nothing-to-undo";
        }
    }

    /** @param where the code of the entry */
    public record NoText(String where) implements Reason {
        @Override
        public String code() {
            return "settings.no-text";
        }
    }

    /** @param where the code of the entry */
    public record TooLong(String where, int length, int most) implements Reason {
        @Override
        public String code() {
            return "settings.too-long";
        }
    }

    /** Two entries have it. */
    public record Twice(String entry) implements Reason {
        @Override
        public String code() {
            return "settings.twice";
        }
    }

    /** @param count how many times */
    public record StillUsed(Label entry, int count) implements Reason {
        @Override
        public String code() {
            return "settings.still-used";
        }
    }

    /** No service of the school is of it. */
    public record UnknownSubject(CodeMatiere subject) implements Reason {
        @Override
        public String code() {
            return "settings.unknown-subject";
        }
    }
}
