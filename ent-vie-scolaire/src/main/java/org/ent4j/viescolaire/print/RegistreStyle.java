package org.ent4j.viescolaire.print;

import java.util.EnumSet;
import java.util.Set;
import org.ent4j.model.text.Lang;

/** In which language a register is printed, and with which parts. */
public record RegistreStyle(Lang lang, Set<RegistrePart> parts) {

    public RegistreStyle {
        parts = Set.copyOf(parts);
    }

    /** With all parts. */
    public static RegistreStyle full(Lang lang) {
        return new RegistreStyle(lang, EnumSet.allOf(RegistrePart.class));
    }

    public RegistreStyle without(RegistrePart part) {
        var fewer = EnumSet.allOf(RegistrePart.class);
        fewer.retainAll(parts);
        fewer.remove(part);
        return new RegistreStyle(lang, fewer);
    }

    boolean shows(RegistrePart part) {
        return parts.contains(part);
    }
}
