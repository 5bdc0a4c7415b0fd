package org.ent4j.catalogue.homepage;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.model.text.Folding;

/** Words that say nothing to somebody who hears them alone. */
final class VagueWords {

    private static final Set<String> LINKS = Set.of(
            "",
            "ICI",
            "CLIQUEZ ICI",
            "CLIQUER ICI",
            "CLIC",
            "LIEN",
            "CE LIEN",
            "LIRE LA SUITE",
            "EN SAVOIR PLUS",
            "SUITE",
            "PLUS",
            "VOIR",
            "HERE",
            "CLICK HERE",
            "READ MORE",
            "MORE",
            "LINK");

    private static final Set<String> PICTURES = Set.of(
            "",
            "IMAGE",
            "PHOTO",
            "PHOTOGRAPHIE",
            "BANDEAU",
            "BANNIERE",
            "LOGO",
            "ILLUSTRATION",
            "PICTURE",
            "BANNER",
            "SANS TITRE",
            "IMG");

    private VagueWords() {}

    /** Of a link. */
    static boolean isVague(String link) {
        return LINKS.contains(Folding.fold(link));
    }

    /** Of a picture: a word that any picture could have, or the name of a file. */
    static boolean tellNothing(String alternative) {
        var small = alternative.strip().toLowerCase(Locale.ROOT);
        return PICTURES.contains(Folding.fold(alternative))
                || Stream.of(PictureKind.values())
                        .flatMap(kind -> kind.endings().stream())
                        .anyMatch(ending -> small.endsWith("." + ending));
    }
}
