package org.ent4j.catalogue.homepage.template;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** The words around the contents of a page. */
final class FrameWords {

    private static final Map<String, Label> WORDS = Map.of(
            "toContent", Label.of("Aller au contenu", "Skip to content"),
            "toSignIn", Label.of("Se connecter", "Sign in"),
            "toLegalNotice", Label.of("Mentions légales", "Legal notice"),
            "access", Label.of("Accès", "Access"),
            "about", Label.of("À propos de ce site", "About this site"),
            "nothing", Label.of("Rien à afficher pour le moment.", "Nothing to show at the moment."),
            "seeMap", Label.of("Voir le plan sur OpenStreetMap", "See the map on OpenStreetMap"),
            "telephone", Label.of("Téléphone :", "Telephone:"),
            "email", Label.of("Courriel :", "E-mail:"),
            "hours", Label.of("Horaires :", "Opening hours:"));

    private FrameWords() {}

    static Map<String, Object> in(Lang lang) {
        var words = new LinkedHashMap<String, Object>();
        WORDS.forEach((key, label) -> words.put("w_" + key, label.in(lang)));
        return words;
    }
}
