package org.ent4j.catalogue.homepage.template;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** The words around the contents of a page. */
final class FrameWords {

    private static final Map<String, Label> WORDS = Map.ofEntries(
            Map.entry("toContent", Label.of("Aller au contenu", "Skip to content")),
            Map.entry("onThisPage", Label.of("Sur cette page", "On this page")),
            Map.entry("toSignIn", Label.of("Se connecter", "Sign in")),
            Map.entry("toLegalNotice", Label.of("Mentions légales", "Legal notice")),
            Map.entry("access", Label.of("Accès", "Access")),
            Map.entry("about", Label.of("À propos de ce site", "About this site")),
            Map.entry("nothing", Label.of("Rien à afficher pour le moment.", "Nothing to show at the moment.")),
            Map.entry("seeMap", Label.of("Voir le plan (OpenStreetMap)", "See the map (OpenStreetMap)")),
            Map.entry("telephone", Label.of("Téléphone", "Telephone")),
            Map.entry("email", Label.of("Courriel", "E-mail")),
            Map.entry("hours", Label.of("Horaires", "Opening hours")));

    private FrameWords() {}

    static Map<String, Object> in(Lang lang) {
        var words = new LinkedHashMap<String, Object>();
        WORDS.forEach((key, label) -> words.put("w_" + key, label.in(lang)));
        return words;
    }
}
