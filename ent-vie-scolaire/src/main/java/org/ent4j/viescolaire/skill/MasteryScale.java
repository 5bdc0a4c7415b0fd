package org.ent4j.viescolaire.skill;

import io.vavr.control.Either;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.LabelKey;
import org.ent4j.viescolaire.sortie.Colour;

/**
 * The four levels as a school shows them, in a cycle: its own labels, letters and colours. What they mean stays.
 *
 * @param styles of all levels
 */
public record MasteryScale(Map<MasteryLevel, LevelStyle> styles) {

    public MasteryScale {
        if (styles.size() < MasteryLevel.values().length) {
            throw new IllegalArgumentException(
                    "Styles of %s only.\nMaybe change one with MasteryScale.with.".formatted(styles.keySet()));
        }
        styles = Collections.unmodifiableMap(new EnumMap<>(styles));
    }

    /** The official labels, from 1 to 4, red to green; the colours are of this library. */
    public static MasteryScale standard() {
        var styles = new EnumMap<MasteryLevel, LevelStyle>(MasteryLevel.class);
        styles.put(MasteryLevel.INSUFFICIENT, style(MasteryLevel.INSUFFICIENT, "#c62828"));
        styles.put(MasteryLevel.FRAGILE, style(MasteryLevel.FRAGILE, "#ef8f00"));
        styles.put(MasteryLevel.SATISFACTORY, style(MasteryLevel.SATISFACTORY, "#7cb342"));
        styles.put(MasteryLevel.VERY_GOOD, style(MasteryLevel.VERY_GOOD, "#2e7d32"));
        return new MasteryScale(styles);
    }

    private static LevelStyle style(MasteryLevel level, String colour) {
        return new LevelStyle(level.label(), Integer.toString(level.number()), new Colour(colour));
    }

    public LevelStyle of(MasteryLevel level) {
        return Optional.ofNullable(styles.get(level)).orElseThrow();
    }

    /** With another style for a level, or why not: its letter has to be told apart from the others. */
    public Either<Reason, MasteryScale> with(MasteryLevel level, LevelStyle style) {
        var isTaken = styles.entrySet().stream()
                .anyMatch(each ->
                        each.getKey() != level && key(each.getValue().letter()).equals(key(style.letter())));
        if (style.letter().isBlank() || isTaken) {
            return Either.left(new LetterNotItsOwn(style.letter()));
        }
        var changed = new EnumMap<>(styles);
        changed.put(level, style);
        return Either.right(new MasteryScale(changed));
    }

    /** Signs without letters, as {@code "+"} and {@code "++"}, are compared as they are. */
    private static String key(String letter) {
        var key = LabelKey.of(letter);
        return key.isEmpty() ? letter.strip() : key.value();
    }

    /** Empty, or that of another level. */
    public record LetterNotItsOwn(String letter) implements Reason {
        @Override
        public String code() {
            return "skill.letter-not-its-own";
        }
    }
}
