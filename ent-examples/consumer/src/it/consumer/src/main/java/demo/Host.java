package demo;

import org.ent4j.model.id.Uai;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;

/** The smallest host: it has the library from its BOM and writes no version. */
public final class Host {

    private Host() {}

    public static String check(String code) {
        return Uai.parse(code).fold(why -> Messages.render(why, Lang.FR), uai -> uai + " est valide");
    }
}
