package org.ent4j.examples.cli.letters;

import com.openhtmltopdf.util.XRLog;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.IntStream;
import org.ent4j.directory.account.Circumstance;
import org.ent4j.directory.account.Issued;
import org.ent4j.directory.account.letter.LetterRules;
import org.ent4j.directory.print.CredentialLetter;
import org.ent4j.directory.print.CredentialLetters;
import org.ent4j.directory.print.RefusedLetter;
import org.ent4j.examples.cli.letters.LetterPlan.Refused;
import org.ent4j.examples.host.letters.Addressee;
import org.ent4j.examples.host.letters.Ward;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;

/**
 * The two documents.
 *
 * @param how when the codes were issued, and in which time zone
 */
record Printing(CredentialLetters letters, Circumstance how) {

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    byte[] letters(LetterPlan plan, List<Issued> issued, LetterRules rules) {
        return letters.letters(IntStream.range(0, issued.size())
                .mapToObj(i -> letter(plan.recipients().get(i).who(), issued.get(i), rules))
                .toList());
    }

    private CredentialLetter letter(Addressee who, Issued issued, LetterRules rules) {
        var children = who.wards().stream().map(Ward::named).toList();
        var login = issued.change().account().login().value();
        return new CredentialLetter(who.address(), who.about(), children, login, issued.code(), before(issued, how));
    }

    /** The day before which the code is to be used. */
    static LocalDate before(Issued issued, Circumstance how) {
        var code = issued.change().account().activation().orElseThrow();
        return code.useBefore(how.when().getZone());
    }

    byte[] refused(LetterPlan plan, Lang lang) {
        return letters.refused(
                plan.refused().stream().map(each -> refused(each, lang)).toList());
    }

    private static RefusedLetter refused(Refused each, Lang lang) {
        var person = each.who().person();
        return new RefusedLetter(
                each.who().pile(),
                person.name().display(),
                person.profil().label().in(lang),
                Messages.render(each.why(), lang));
    }
}
