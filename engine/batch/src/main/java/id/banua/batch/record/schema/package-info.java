/**
 * The shape of records: types, fields and keys as {@code datapackage.json} has them (Table Schema). Reading the files and
 * checking their rows happens elsewhere.
 */
@NullMarked
package id.banua.batch.record.schema;

import org.jspecify.annotations.NullMarked;
