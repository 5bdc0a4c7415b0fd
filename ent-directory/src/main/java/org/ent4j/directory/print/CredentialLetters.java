package org.ent4j.directory.print;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.ent4j.model.print.PdfPages;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** Letters that tell people how to sign in, to be handed out by the direction, and the list of who gets none. */
public record CredentialLetters(LetterSettings settings) {

    private static final Comparator<RefusedLetter> BY_CLASS_THEN_NAME = Comparator.<RefusedLetter, Boolean>comparing(
                    person -> person.group().isEmpty())
            .thenComparing(person -> Folding.fold(person.group()))
            .thenComparing(person -> Folding.fold(person.name()))
            .thenComparing(RefusedLetter::profil);

    /** The letters as one PDF, each beginning on a page of its own, in their order. */
    public byte[] letters(Collection<CredentialLetter> letters) {
        var pages = letters.stream().map(this::letter).collect(Collectors.joining());
        return PdfPages.of(Xhtml.letters(LetterWords.LETTERS.in(settings.first()), settings.first(), pages));
    }

    private String letter(CredentialLetter letter) {
        var told = settings.languages().stream().map(lang -> told(letter, lang)).collect(Collectors.joining());
        return "<div class=\"" + (settings.languages().size() > 1 ? "letter tight" : "letter") + "\">"
                + Xhtml.paragraph(settings.school()) + "<p class=\"address\">"
                + Xhtml.lines(letter.address()) + "</p>" + told + "</div>";
    }

    private String told(CredentialLetter letter, Lang lang) {
        return "<div lang=\"" + Xhtml.code(lang) + "\"><h1>" + words(LetterWords.TITLE, lang) + "</h1>"
                + Xhtml.paragraph(letter.about().in(lang)) + Xhtml.bullets(letter.children())
                + credentials(letter, lang)
                + Xhtml.paragraph(LetterWords.HOW.in(lang))
                + Xhtml.paragraph(LetterWords.PERSONAL.in(lang))
                + Xhtml.paragraph(LetterWords.ASK.in(lang) + contact(lang)) + "</div>";
    }

    private String credentials(CredentialLetter letter, Lang lang) {
        return "<table class=\"credentials\">" + Xhtml.row(LetterWords.PORTAL.in(lang), portal(lang))
                + Xhtml.row(LetterWords.LOGIN.in(lang), letter.login())
                + Xhtml.secretRow(LetterWords.CODE.in(lang), letter.code().reveal())
                + Xhtml.row(LetterWords.BEFORE.in(lang), Xhtml.day(letter.before(), lang)) + "</table>";
    }

    private String portal(Lang lang) {
        return settings.portal().isBlank() ? LetterWords.PORTAL_UNSAID.in(lang) : settings.portal();
    }

    private String contact(Lang lang) {
        return settings.contact().isBlank() ? LetterWords.ASK_SCHOOL.in(lang) : settings.contact();
    }

    /** Who gets no letter, and why, as one PDF: by class, then by name; those of no class come last. */
    public byte[] refused(Collection<RefusedLetter> people) {
        var lang = settings.first();
        var title = LetterWords.LIST.in(lang);
        return PdfPages.of(Xhtml.list(
                title,
                lang,
                "<h1>" + Xhtml.text(title) + "</h1>" + Xhtml.paragraph(settings.school())
                        + (people.isEmpty() ? Xhtml.paragraph(LetterWords.NOBODY.in(lang)) : table(people, lang))));
    }

    private static String table(Collection<RefusedLetter> people, Lang lang) {
        var rows = people.stream()
                .sorted(BY_CLASS_THEN_NAME)
                .map(person -> Xhtml.cells(List.of(person.group(), person.name(), person.profil(), person.reason())))
                .collect(Collectors.joining());
        var heads = List.of(LetterWords.CLASS, LetterWords.NAME, LetterWords.PROFIL, LetterWords.REASON);
        return "<table class=\"list\"><thead>"
                + Xhtml.heads(heads.stream().map(head -> head.in(lang)).toList()) + "</thead><tbody>" + rows
                + "</tbody></table>";
    }

    private static String words(Label label, Lang lang) {
        return Xhtml.text(label.in(lang));
    }
}
