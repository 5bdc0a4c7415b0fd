package org.ent4j.viescolaire.print;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.motif.Motif;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.punition.PunitionState;
import org.ent4j.viescolaire.punition.PunitionType;
import org.ent4j.viescolaire.punition.PunitionTypes;
import org.ent4j.viescolaire.sanction.SanctionKind;
import org.ent4j.viescolaire.sanction.SanctionState;

/**
 * The words that statistics show instead of codes; a code that nobody knows is shown as it is.
 *
 * @param types of punitions and of sanctions, by code
 * @param motifs by code
 * @param states by name
 */
public record DisciplineTerms(
        Lang lang, UnaryOperator<String> types, UnaryOperator<String> motifs, UnaryOperator<String> states) {

    static final Label LINES = Label.of("Lignes", "Lines");
    static final Label GROUP = Label.of("Classe", "Class");
    static final Label NO_GROUP = Label.of("sans classe", "no class");
    static final Label TYPE = Label.of("Type", "Type");
    static final Label MOTIF = Label.of("Motif", "Motif");
    static final Label STATE = Label.of("État", "State");
    static final Label MONTH = Label.of("Mois", "Month");
    static final Label COUNT = Label.of("Nombre", "Count");
    static final Label BY_TYPE = Label.of("Punitions et sanctions par type", "Punitions and sanctions by type");
    static final Label BY_MONTH = Label.of("Punitions et sanctions par mois", "Punitions and sanctions by month");

    /** The words of a school for its types and motifs, those of the law for sanctions. */
    public static DisciplineTerms of(Lang lang, PunitionTypes types, Motifs motifs) {
        return new DisciplineTerms(
                lang,
                code -> types.find(code).map(PunitionType::label).orElseGet(() -> sanction(code, lang)),
                code -> motif(code, motifs),
                name -> state(name, lang));
    }

    private static String sanction(String code, Lang lang) {
        return Arrays.stream(SanctionKind.values())
                .filter(kind -> kind.name().equals(code))
                .map(kind -> kind.label().in(lang))
                .findFirst()
                .orElse(code);
    }

    private static String motif(String code, Motifs motifs) {
        return motifs.all().stream()
                .filter(motif -> motif.code().value().equals(code))
                .map(Motif::label)
                .findFirst()
                .orElse(code);
    }

    private static String state(String name, Lang lang) {
        var ofPunitions = Arrays.stream(PunitionState.values())
                .filter(state -> state.name().equals(name))
                .map(PunitionState::label);
        var ofSanctions = Arrays.stream(SanctionState.values())
                .filter(state -> state.name().equals(name))
                .map(SanctionState::label);
        return Stream.concat(ofPunitions, ofSanctions)
                .map(label -> label.in(lang))
                .findFirst()
                .orElse(name);
    }

    String of(Label label) {
        return label.in(lang);
    }

    String group(String group) {
        return group.isEmpty() ? of(NO_GROUP) : group;
    }

    /** {@code nov. 2026}, {@code Nov 2026}. */
    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM uuuu", lang.locale()).format(month);
    }
}
