package org.ent4j.viescolaire.lsu;

import static org.ent4j.viescolaire.lsu.LsuCheck.blocking;
import static org.ent4j.viescolaire.lsu.LsuCheck.remark;

import java.util.List;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.decision.FreeText;

/** What is demanded of each text before a file is written; nothing is cut in silence. */
public final class LsuTextRules {

    public static final LsuCheck<LsuText> WITHIN_ITS_LIMIT = blocking(
            "VS-LSU-60",
            Label.of("Un texte ne dépasse pas sa limite", "A text is within its limit"),
            "Schema, Chaine10 to Chaine1500; GEPI cuts such texts, we do not",
            it -> it.length() > it.most(),
            it -> new LsuTrouble.TextTooLong(it.what(), it.length(), it.most()));

    public static final LsuCheck<LsuText> SAYS_SOMETHING = blocking(
            "VS-LSU-61",
            Label.of("Un texte donné n'est pas vide", "A text that is given is not blank"),
            "Schema, pattern of Chaine; what nobody sees says nothing",
            it -> FreeText.isUnseen(it.text()),
            it -> new LsuTrouble.TextBlank(it.what()));

    public static final LsuCheck<LsuText> CAN_BE_WRITTEN = blocking(
            "VS-LSU-62",
            Label.of("Un texte n'a que des caractères que XML connaît", "A text has only characters that XML has"),
            "XML 1.0, Char; schema, no carriage return",
            it -> it.forbidden().isPresent(),
            it -> new LsuTrouble.TextUnwritable(it.what(), it.forbidden().orElse("")));

    public static final LsuCheck<LsuText> WITHIN_ITS_LIMIT_FOR_ALL = remark(
            "VS-LSU-73",
            Label.of(
                    "Un texte ne dépasse pas sa limite pour les lecteurs qui comptent un émoji pour deux",
                    "A text is within its limit for readers that count an emoji as two"),
            "Xerces counts UTF-16 units where XML Schema counts characters; what the ministry does is to be confirmed",
            it -> it.length() <= it.most() && it.text().length() > it.most(),
            it -> new LsuTrouble.TextTooLongForSome(it.what(), it.text().length(), it.most()));

    private LsuTextRules() {}

    static List<LsuCheck<LsuText>> all() {
        return List.of(WITHIN_ITS_LIMIT, WITHIN_ITS_LIMIT_FOR_ALL, SAYS_SOMETHING, CAN_BE_WRITTEN);
    }
}
