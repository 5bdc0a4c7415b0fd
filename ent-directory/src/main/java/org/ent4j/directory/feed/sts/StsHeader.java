package org.ent4j.directory.feed.sts;

import java.util.stream.Stream;
import org.ent4j.model.feed.XmlFeed;

/** The section PARAMETRES: which school, which year. */
final class StsHeader {

    String uai = "";
    String year = "";
    String academy = "";
    String acronym = "";
    String mainName = "";
    String complement = "";
    String category = "";

    void read(XmlFeed xml) {
        xml.children(element -> {
            switch (element) {
                case "UAJ" -> school(xml);
                case "ANNEE_SCOLAIRE" -> year = xml.attribute("ANNEE").orElse("");
                default -> {}
            }
        });
    }

    private void school(XmlFeed xml) {
        uai = xml.attribute("CODE").orElse("");
        xml.children(element -> {
            switch (element) {
                case "ACADEMIE" -> academy(xml);
                case "SIGLE" -> acronym = xml.text();
                case "DENOM_PRINC" -> mainName = xml.text();
                case "DENOM_COMPL" -> complement = xml.text();
                case "CODE_CATEGORIE" -> category = xml.text();
                default -> {}
            }
        });
    }

    private void academy(XmlFeed xml) {
        xml.children(element -> {
            if (element.equals("CODE")) {
                academy = xml.text();
            }
        });
    }

    /** {@code "COLLEGE LOUIS ARAGON"}. */
    String name() {
        var words = Stream.of(mainName.isEmpty() ? acronym : mainName, complement)
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? uai : String.join(" ", words);
    }
}
