package org.ent4j.viescolaire.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.viescolaire.skill.LevelStyle;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.MasteryScale;

/**
 * How a school shows the four levels. Source: OPEN-ENT, a school may have its own letters and colours by cycle.
 *
 * @param ofCycles those cycles that have another
 */
public record MasteryScales(MasteryScale usual, List<CycleScale> ofCycles) implements Setting {

    /** Cycles 1 to 4: code de l'éducation, D311-10. */
    static final int LAST_CYCLE = 4;

    public MasteryScales {
        ofCycles = List.copyOf(ofCycles);
    }

    public static MasteryScales standard() {
        return new MasteryScales(MasteryScale.standard(), List.of());
    }

    public MasteryScale of(int cycle) {
        return ofCycles.stream()
                .filter(each -> each.cycle() == cycle)
                .map(CycleScale::scale)
                .findFirst()
                .orElse(usual);
    }

    /** A letter that two levels have. */
    Optional<String> letterOfTwo() {
        return scales().flatMap(scale -> letterOfTwo(scale).stream()).findFirst();
    }

    private Stream<MasteryScale> scales() {
        return Stream.concat(Stream.of(usual), ofCycles.stream().map(CycleScale::scale));
    }

    private static Optional<String> letterOfTwo(MasteryScale scale) {
        return Stream.of(MasteryLevel.values())
                .filter(level -> scale.with(level, scale.of(level)).isLeft())
                .map(level -> scale.of(level).letter())
                .findFirst();
    }

    Optional<Integer> noCycle() {
        return ofCycles.stream()
                .map(CycleScale::cycle)
                .filter(cycle -> cycle < 1 || cycle > LAST_CYCLE)
                .findFirst();
    }

    @Override
    public SettingKind kind() {
        return SettingKind.MASTERY;
    }

    @Override
    public List<String> codes() {
        return ofCycles.stream().map(each -> Integer.toString(each.cycle())).toList();
    }

    @Override
    public List<SettingText> texts() {
        return scales().flatMap(scale ->
                        Stream.of(MasteryLevel.values()).flatMap(level -> texts(level.name(), scale.of(level))))
                .toList();
    }

    private static Stream<SettingText> texts(String where, LevelStyle style) {
        return Stream.of(
                SettingText.french(where, style.label()),
                SettingText.english(where, style.label()),
                SettingText.required(where, style.letter(), SettingText.SHORT));
    }
}
