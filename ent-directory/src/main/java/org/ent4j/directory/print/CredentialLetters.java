package org.ent4j.directory.print;

import java.util.List;
import java.util.stream.Collectors;

/** Letters that tell people how to sign in, to be handed out by the direction, and the list of who needs none. */
public final class CredentialLetters {


    private CredentialLetters() {}

    /**
     * The letters as one PDF, each on a page of its own, in their order.
     *
     * @param school the name of the school, above each letter
     * @param portal the address at which one signs in
     */
    public static byte[] letters(String school, String portal, List<CredentialLetter> letters) {
        var pages = letters.stream().map(letter -> page(school, portal, letter)).collect(Collectors.joining());
        return PdfPages.of(Xhtml.document("Identifiants de l'espace numérique de travail", pages));
    }

    private static String page(String school, String portal, CredentialLetter letter) {
        return "<div class=\"letter\"><p>" + Xhtml.text(school) + "</p><p class=\"address\">"
                + Xhtml.lines(letter.address()) + "</p><h1>Votre accès à l&#39;espace numérique de travail</h1>"
                + Xhtml.paragraph(letter.about())
                + "<table>" + Xhtml.row("Adresse", portal) + Xhtml.row("Identifiant", letter.login())
                + Xhtml.row("Code d'activation", letter.activationCode())
                + Xhtml.row("À utiliser avant le", Xhtml.day(letter.validUntil().plusDays(1))) + "</table>"
                + Xhtml.paragraph("Ce code est personnel et ne sert qu'une fois : ne le communiquez à personne.")
                + "</div>";
    }

    /** Who needs no letter, and why, as one PDF. */
    public static byte[] withoutLetter(String school, List<NoLetter> people) {
        var rows = people.stream()
                .map(person -> Xhtml.row(person.name(), person.reason()))
                .collect(Collectors.joining());
        return PdfPages.of(Xhtml.document(
                "Personnes sans courrier d'identifiants",
                "<h1>Personnes sans courrier d&#39;identifiants</h1>" + Xhtml.paragraph(school)
                        + (rows.isEmpty() ? Xhtml.paragraph("Personne.") : "<table>" + rows + "</table>")));
    }
}
