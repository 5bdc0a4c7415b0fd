package org.ent4j.examples.portal.directory;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.access.rule.Rights;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountRefusal;
import org.ent4j.directory.account.ResetRequest;
import org.ent4j.directory.account.ResetRules;
import org.ent4j.directory.account.secret.Secret;
import org.ent4j.directory.account.signin.SignInFacts;
import org.ent4j.directory.account.signin.SignInTable;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.rights.Administrators;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;

/** Passwords that an administrator has chosen anew, as far as the rules of the directory let him (R3). */
final class PasswordDesk {

    private static final String WHY = "reset by an administrator";

    private final PortalAccounts accounts;
    private final SignInTable signIn;

    @Inject
    PasswordDesk(PortalAccounts accounts, SignInTable signIn) {
        this.accounts = accounts;
        this.signIn = signIn;
    }

    static String path(PersonId person) {
        return "/annuaire/personnes/" + person.value() + "/mot-de-passe";
    }

    /** What the rules have against it, so that a page does not offer what will be refused. */
    Either<List<Reason>, ResetRequest> mayReset(Visit visit, Person person, Account account) {
        return Rule.checkAll(ResetRules.BY_HAND, request(visit, person, account))
                .mapLeft(refused -> refused.stream().map(Rule.Refused::reason).toList());
    }

    /** The code that the visitor hands over, in clear this once. */
    Either<AccountRefusal, Secret> reset(Visit visit, Person person) {
        return accounts.accounts()
                .resetByHand(person.id(), account -> request(visit, person, account), PortalAccounts.how(visit, WHY));
    }

    private ResetRequest request(Visit visit, Person person, Account account) {
        return new ResetRequest(
                party(visit, visit.person(), Set.of(visit.school().id())),
                party(visit, person.id(), schools(person)),
                account,
                signsInHere(visit, person));
    }

    private static ResetRequest.Party party(Visit visit, PersonId person, Set<StructureId> schools) {
        return new ResetRequest.Party(person, schools, Administrators.administered(rights(visit), person));
    }

    private static Set<StructureId> schools(Person person) {
        return person.affiliations().stream().map(each -> each.structure()).collect(Collectors.toSet());
    }

    private boolean signsInHere(Visit visit, Person person) {
        return signIn.where(facts(visit, person)).outcome().isOwn();
    }

    static SignInFacts facts(Visit visit, Person person) {
        return SignInFacts.of(
                person,
                false,
                !Administrators.administered(rights(visit), person.id()).isEmpty());
    }

    private static Rights rights(Visit visit) {
        return visit.school().rights().snapshot().rights();
    }
}
