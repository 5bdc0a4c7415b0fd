package org.ent4j.catalogue.keeping;

import java.util.function.Function;
import org.ent4j.catalogue.scope.Scope;

/**
 * How values of one kind are filed.
 *
 * @param kind a word, unique in the catalogue, at most 32 characters: {@code service}
 * @param id of a value, as text, unique in its kind, at most 200 characters
 * @param scope whose it is
 */
public record Filing<T>(String kind, Function<T, String> id, Function<T, Scope> scope) {}
