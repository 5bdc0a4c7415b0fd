package org.ent4j.viescolaire.settings;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.conseil.Avis;
import org.ent4j.viescolaire.conseil.AvisCode;
import org.ent4j.viescolaire.conseil.Orientation;
import org.ent4j.viescolaire.conseil.OrientationCode;

/** The avis that conseils de classe may give, and the orientations that they may propose. */
public record ConseilLists(List<Avis> avis, List<Orientation> orientations) implements Setting {

    public ConseilLists {
        avis = List.copyOf(avis);
        orientations = List.copyOf(orientations);
    }

    /** What an avis is known by, apart from orientations. */
    static String code(AvisCode code) {
        return "avis/" + code;
    }

    /** What an orientation is known by, apart from avis. */
    static String code(OrientationCode code) {
        return "orientation/" + code;
    }

    @Override
    public SettingKind kind() {
        return SettingKind.CONSEILS;
    }

    @Override
    public List<String> codes() {
        return Stream.concat(
                        avis.stream().map(each -> code(each.code())),
                        orientations.stream().map(each -> code(each.code())))
                .toList();
    }

    @Override
    public Label label(String code) {
        var ofAvis =
                avis.stream().filter(each -> code(each.code()).equals(code)).map(Avis::label);
        var ofOrientations = orientations.stream()
                .filter(each -> code(each.code()).equals(code))
                .map(Orientation::label);
        return Stream.concat(ofAvis, ofOrientations).findFirst().orElseGet(() -> Setting.super.label(code));
    }

    @Override
    public List<SettingText> texts() {
        return Stream.concat(
                        avis.stream().flatMap(each -> texts(code(each.code()), each.label())),
                        orientations.stream().flatMap(each -> texts(code(each.code()), each.label())))
                .toList();
    }

    private static Stream<SettingText> texts(String code, Label label) {
        return Stream.of(SettingText.french(code, label), SettingText.english(code, label));
    }
}
