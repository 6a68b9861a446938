/**
 * The integration tests' ground: one Payara Micro, one deployment, one real MariaDB for every {@code *IT} of this module.
 *
 * <pre>
 * {@literal @}ArquillianTest
 * class CourseIT {
 *     {@literal @}Inject CourseService courses;            // called directly: nobody is signed in
 *     {@literal @}Inject AsAdmin admin;                    // admin.call(() -&gt; courses.course(id)): the demo user "admin"
 *     {@literal @}Inject InTransaction transaction;        // for what must run inside a transaction
 * }
 * </pre>
 *
 * <p>An IT names no deployment: {@link kz.bilik.it.SuiteDeployment} packs the classes of the module, its libraries and every test class that does not end in
 * {@code Test}. The database is new for each run, migrated, with the demo users; tests share it, so each makes its own rows ({@link kz.bilik.it.FreshIin}).
 * Run: {@code mvn -o -pl db,core-ejb verify}, one class: {@code -Dit.test=AuditTrailIT -Dfailsafe.failIfNoSpecifiedTests=false}.
 * The server's log is {@code target/it/server.log.0}, the database's {@code target/it/db/logs/db.log}.
 */
package kz.bilik.it;
