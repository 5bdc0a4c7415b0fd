package org.ent4j.examples.portal.directory;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountChange;
import org.ent4j.directory.account.AccountRefusal;
import org.ent4j.directory.account.Circumstance;
import org.ent4j.directory.account.Issued;
import org.ent4j.directory.account.letter.LetterRefusal;
import org.ent4j.directory.account.letter.LetterRules;
import org.ent4j.directory.account.signin.SignInTable;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.directory.print.CredentialLetter;
import org.ent4j.directory.print.CredentialLetters;
import org.ent4j.directory.print.LetterSettings;
import org.ent4j.examples.host.letters.Addressee;
import org.ent4j.examples.host.letters.Roster;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.web.Visit;

/** Letters that tell people how to sign in (R5): who gets one by the rules of the directory, and its print. */
final class LetterDesk {

    private static final String WHY = "letters";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final JooqDirectory directory;
    private final PortalAccounts accounts;
    private final SignInTable signIn;

    /** Who gets a letter, and who gets none and why; nothing is issued yet. */
    record Plan(List<Recipient> recipients, List<Refused> refused) {}

    record Recipient(Addressee who, Account account) {}

    record Refused(Addressee who, LetterRefusal why) {}

    @Inject
    LetterDesk(PortalData data, PortalAccounts accounts, SignInTable signIn) {
        this.directory = data.directoryStore();
        this.accounts = accounts;
        this.signIn = signIn;
    }

    Plan plan(Visit visit, Selection selection) {
        var wanted = Set.copyOf(selection.ids());
        var known = accounts.of(wanted);
        var recipients = new ArrayList<Recipient>();
        var refused = new ArrayList<Refused>();
        Roster.of(directory, visit.school().id()).stream()
                .filter(each -> wanted.contains(each.person().id()))
                .map(Addressee::underAuthority)
                .forEach(who -> decide(
                                visit,
                                who,
                                Optional.ofNullable(known.get(who.person().id())))
                        .peek(account -> recipients.add(new Recipient(who, account)))
                        .peekLeft(why -> refused.add(new Refused(who, why))));
        return new Plan(recipients, refused);
    }

    private Either<LetterRefusal, Account> decide(Visit visit, Addressee who, Optional<Account> account) {
        var candidate = who.candidate(PasswordDesk.facts(visit, who.person()), account);
        return LetterRules.of(signIn).decide(candidate, visit.now().atZone(PARIS));
    }

    /** The letters are made before their codes count, so that no code is issued that nobody can read. */
    Either<AccountRefusal, byte[]> print(Visit visit, Plan plan) {
        var how = PortalAccounts.how(visit, WHY);
        var changes = new ArrayList<AccountChange>();
        var letters = new ArrayList<CredentialLetter>();
        for (var recipient : plan.recipients()) {
            var issued = accounts.activation().issue(recipient.account(), how);
            if (issued.isLeft()) {
                return Either.left(issued.getLeft());
            }
            changes.add(issued.get().change());
            letters.add(letter(recipient.who(), issued.get(), how));
        }
        var pdf = new CredentialLetters(LetterSettings.of(visit.school().name(), "", "")).letters(letters);
        return accounts.store()
                .write(changes)
                .<AccountRefusal>mapLeft(outdated -> new AccountRefusal.Concurrent())
                .map(written -> pdf);
    }

    private static CredentialLetter letter(Addressee who, Issued issued, Circumstance how) {
        var account = issued.change().account();
        return new CredentialLetter(
                who.address(),
                who.about(),
                who.wards().stream().map(ward -> ward.named()).toList(),
                account.login().value(),
                issued.code(),
                account.activation().orElseThrow().useBefore(how.when().getZone()));
    }
}
