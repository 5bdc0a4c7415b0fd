package org.ent4j.examples.host.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.average.ExtraRule;
import org.ent4j.viescolaire.average.Rounding;
import org.ent4j.viescolaire.average.SousMatiereMode;
import org.ent4j.viescolaire.bulletin.BulletinPart;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.skill.MasteryLevel;

/** What people call the names and constants in the JSON of a setting. */
final class SettingWords {

    private static final Map<String, Label> CONSTANTS = constants();
    private static final Map<String, Label> WORDS = words();

    private SettingWords() {}

    /** Of a name or a constant; the word itself when it is the school's own. */
    static Label of(String word) {
        return Optional.ofNullable(WORDS.get(word)).orElseGet(() -> constant(word));
    }

    /** Of a value: a name is none. */
    static Label constant(String word) {
        return Optional.ofNullable(CONSTANTS.get(word)).orElseGet(() -> Label.of(word, word));
    }

    private static Map<String, Label> words() {
        var words = new HashMap<String, Label>();
        words.put("absences", Label.of("motifs d'absence", "motives of absence"));
        words.put("appreciation", Label.of("appréciation", "appreciation"));
        words.put("averages", Label.of("moyennes", "averages"));
        words.put("avis", Label.of("avis", "avis"));
        words.put("bestMarkExtra", Label.of("poids en plus de la meilleure note", "extra weight of the best mark"));
        words.put("bonus", Label.of("notes bonus", "bonus marks"));
        words.put("code", Label.of("code", "code"));
        words.put("codes", Label.of("codes", "codes"));
        words.put("colour", Label.of("couleur", "colour"));
        words.put("cycle", Label.of("cycle", "cycle"));
        words.put("days", Label.of("jours", "days"));
        words.put("en", Label.of("en anglais", "in English"));
        words.put("first", Label.of("du", "from"));
        words.put("footer", Label.of("pied de page", "footer"));
        words.put("fr", Label.of("en français", "in French"));
        words.put("fragile", Label.of("maîtrise fragile à partir de (%)", "fragile mastery from (%)"));
        words.put("inCharge", Label.of("professeurs principaux", "head teachers"));
        words.put("isEncouraging", Label.of("encourage", "is encouraging"));
        words.put("isRetired", Label.of("n'est plus donné", "given no more"));
        words.put("label", Label.of("libellé", "label"));
        words.put("last", Label.of("au", "until"));
        words.put("letter", Label.of("lettre", "letter"));
        words.put("levels", Label.of("seuils", "thresholds"));
        words.put("longest", Label.of("longueur des textes", "length of texts"));
        words.put("meaning", Label.of("sens", "meaning"));
        words.put("meanings", Label.of("sens des codes", "meanings of codes"));
        words.put("mode", Label.of("sens", "direction"));
        words.put("model", Label.of("modèle", "model"));
        words.put("models", Label.of("modèles", "models"));
        words.put("modules", Label.of("modules", "modules"));
        words.put("motifs", Label.of("motifs", "motives"));
        words.put("name", Label.of("nom", "name"));
        words.put("ofClasses", Label.of("des classes", "of classes"));
        words.put("ofCycles", Label.of("des cycles", "of cycles"));
        words.put("optional", Label.of("notes facultatives", "optional marks"));
        words.put("orientations", Label.of("orientations", "orientations"));
        words.put("outOf", Label.of("barème", "scale"));
        words.put("parts", Label.of("rubriques", "parts"));
        words.put("person", Label.of("personne", "person"));
        words.put("poles", Label.of("pôles", "pôles"));
        words.put("publishers", Label.of("publient les bulletins", "publish bulletins"));
        words.put("rounding", Label.of("arrondi", "rounding"));
        words.put("satisfactory", Label.of("maîtrise satisfaisante à partir de (%)", "satisfactory mastery from (%)"));
        words.put("scale", Label.of("échelle", "scale"));
        words.put("schoolClass", Label.of("classe", "class"));
        words.put("shortForm", Label.of("forme courte", "short form"));
        words.put("signature", Label.of("signature", "signature"));
        words.put("sousMatieres", Label.of("sous-matières", "sous-matières"));
        words.put("step", Label.of("pas", "step"));
        words.put("structure", Label.of("établissement", "school"));
        words.put("styles", Label.of("niveaux", "levels"));
        words.put("subjects", Label.of("matières", "subjects"));
        words.put("synthesis", Label.of("synthèse", "synthesis"));
        words.put("system", Label.of("logiciel", "system"));
        words.put("systems", Label.of("logiciels", "systems"));
        words.put("usual", Label.of("habituel", "usual"));
        words.put("veryGood", Label.of("très bonne maîtrise à partir de (%)", "very good mastery from (%)"));
        words.put("vieScolaire", Label.of("vie scolaire", "vie scolaire"));
        return Map.copyOf(words);
    }

    private static Map<String, Label> constants() {
        var words = new HashMap<String, Label>();
        for (var each : BulletinPart.values()) {
            words.put(each.name(), each.label());
        }
        for (var each : Capacity.values()) {
            words.put(each.name(), each.label());
        }
        for (var each : ExtraRule.values()) {
            words.put(each.name(), each.label());
        }
        for (var each : MasteryLevel.values()) {
            words.put(each.name(), each.label());
        }
        for (var each : Rounding.Mode.values()) {
            words.put(each.name(), each.label());
        }
        words.put(SousMatiereMode.FLAT.name(), SousMatiereMode.FLAT.label());
        for (var each : Unscored.values()) {
            words.put(each.name(), each.label());
        }
        return Map.copyOf(words);
    }
}
