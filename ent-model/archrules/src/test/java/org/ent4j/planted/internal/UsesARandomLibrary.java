package org.ent4j.planted.internal;

import com.google.common.collect.ImmutableList;

/** Breaks the rule: a library that no list names. */
public record UsesARandomLibrary(ImmutableList<String> names) {}
