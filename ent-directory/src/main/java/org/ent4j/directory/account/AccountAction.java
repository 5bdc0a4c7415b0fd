package org.ent4j.directory.account;

import java.util.Optional;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;

/** What can be done with an account, as people name it; each is one {@link AccountMove}. */
public enum AccountAction {
    ACTIVATE("activer", "activate", AccountMove.ACTIVATE, null),
    BLOCK("bloquer", "block", AccountMove.BLOCK, null),
    UNBLOCK("débloquer", "unblock", null, AccountState.BLOQUE),
    SUSPEND("suspendre", "suspend", AccountMove.SUSPEND, null),
    RESUME("lever la suspension", "end the suspension", null, AccountState.SUSPENDU),
    DEACTIVATE("désactiver", "deactivate", AccountMove.DEACTIVATE, null),
    REACTIVATE("réactiver", "reactivate", null, AccountState.DESACTIVE),
    DISAPPEAR("constater la disparition", "note the disappearance", AccountMove.DISAPPEAR, null),
    REAPPEAR("constater le retour", "note the return", null, AccountState.DISPARU),
    PREDELETE("pré-supprimer", "mark for deletion", AccountMove.PREDELETE, null),
    RESTORE("restaurer", "restore", null, AccountState.PRE_SUPPRIME),
    DELETE("supprimer", "delete", AccountMove.DELETE, null);

    private final Label label;
    private final @Nullable AccountMove move;
    private final @Nullable AccountState leaves;

    AccountAction(String fr, String en, @Nullable AccountMove move, @Nullable AccountState leaves) {
        this.label = Label.of(fr, en);
        this.move = move;
        this.leaves = leaves;
    }

    public Label label() {
        return label;
    }

    /** The step of the table for this account; nothing when the action takes back what the account is not. */
    Optional<AccountMove> moveOf(Account account) {
        return Optional.ofNullable(move)
                .or(() -> Optional.ofNullable(leaves)
                        .filter(account.state()::equals)
                        .flatMap(state -> account.before().stream().findFirst())
                        .map(held -> AccountMove.backTo(held.state())));
    }
}
