Feature: Access code reissue
  Somebody's online access code is lost or has expired, and they ask for a new one. It goes to the address on file, in a
  letter that nobody else reads. Whoever asks for a case that is not theirs learns nothing.

  Background:
    Given it is Tuesday 10:00
    And the customer has a pending case on Form "I-765" that was filed on paper

  Rule: Who shows to know the case gets a code at the address on file

    Scenario: The code comes by letter
      When the customer asks for an access code
      Then the outcome is "code sent"
      And the customer has got one letter
      And the customer has got one e-mail
      And the last e-mail says "We mailed a notice"
      And the customer can no longer withdraw the request
      When the newest code works
      Then the case is linked to the customer's account

    Scenario: The beneficiary of a Form I-134A
      Given the customer has a pending case on Form "I-134A" that was filed on paper
      When the customer asks for an access code
      Then the customer has got no letter
      And the customer has got two e-mails
      And the last e-mail says "We sent your new online access code to the e-mail address that we have on file"
      And the newest code works

    Scenario: The letter is in the language of the customer's choice
      When the customer asks for an access code in Spanish
      Then the last letter says "Aviso de aceptación de cuenta"
      And the last e-mail says "Su nuevo código de acceso"

    Scenario: Another system asks with the fields of the request
      When the customer asks for "access code reissue" with
        | receiptNumber      | of the case |
        | dateOfBirth        | of the case |
        | requester.language | es          |
      Then the outcome is "code sent"
      And the last letter says "Aviso de aceptación de cuenta"
      And the newest code works

    Scenario: Applicant and representative have a code each
      Given the customer has an attorney with a Form G-28 and with an address on file
      When the customer asks for an access code
      And the attorney asks for an access code
      Then the customer has got two letters
      And the last letter says "9 Law Street"

    Scenario: A new code makes the older one void
      When the customer asks for an access code
      And the customer asks for an access code
      Then the first code does not work
      And the newest code works

  Rule: Who gets no code is told what to do instead

    Scenario: The case was filed online
      Given the customer has a pending case on Form "I-765" that was filed online
      When the customer asks for an access code
      Then the outcome is "not eligible"
      And the request is "closed"
      And the last e-mail says "This case was filed online"
      And the customer has got no letter

    Scenario: The case is decided
      Given the case is "denied"
      When the customer asks for an access code
      Then the outcome is "not eligible"
      And the customer has got no letter

    Scenario: The account is linked already
      Given the customer's account is linked to the case
      When the customer asks for an access code
      Then the outcome is "not eligible"
      And the last e-mail says "account"
      And the customer has got no letter

    Scenario: A representative without a Form G-28
      Given the customer has an attorney without a Form G-28 and with an address on file
      When the attorney asks for an access code
      Then the outcome is "not eligible"
      And the last e-mail says "G-28"
      And the customer has got no letter

    Scenario: A wrong date of birth
      When a stranger asks for an access code with a wrong date of birth
      Then the outcome is "not eligible"
      And the customer has got no letter

  Rule: An officer looks first where something is unusual

    Scenario: The third request in 30 days
      When the customer asks for an access code
      And the customer asks for an access code
      And the customer asks for an access code
      Then the request is "in review"
      And the officer has the task "Verify who asks" due Wednesday 10:00
      And the task "Verify who asks" shows "There were more than 2 requests for this case in 30 days."
      When the officer completes "Verify who asks" with
        | Have you verified who asks? | Yes, a new code may go out |
        | Note                        | Called her back.           |
      Then the outcome is "code sent"
      And the customer has got three letters

    Scenario: The officer cannot verify who asks
      Given the customer's address on file has just changed
      When the customer asks for an access code
      Then the task "Verify who asks" shows "The mailing address changed in the last 30 days."
      When the officer completes "Verify who asks" with
        | Have you verified who asks? | No, or I could not        |
        | Note                        | Did not know her address. |
      Then the outcome is "not eligible"
      And the customer has got no letter
      And the last e-mail says "could not verify who you are"

    Scenario: There is no address on file
      Given the customer has an attorney with a Form G-28 and without an address on file
      When the attorney asks for an access code
      And the officer tries to complete "Verify who asks" with
        | Have you verified who asks? | Yes, a new code may go out |
      Then what was submitted is refused: "Fill in the address to which the notice goes"
      When the officer completes "Verify who asks" with
        | Have you verified who asks? | Yes, a new code may go out |
        | Note                        | Gave it on the phone.      |
        | Street or P.O. box          | 7 Harbor Way               |
        | City                        | New York                   |
        | State, two letters          | ny                         |
        | ZIP code                    | 10001                      |
      Then the customer has got one letter
      And the last letter says "7 Harbor Way"

    Scenario: The address on file takes no messages
      Given the customer has a pending case on Form "I-134A" that was filed on paper
      And the e-mail address on file does not exist
      When the customer asks for an access code
      Then the task "Verify who asks" shows "The last notice could not be delivered to the address on file."
      When the officer completes "Verify who asks" with
        | Have you verified who asks? | Yes, a new code may go out |
        | Note                        | Gave it on the phone.      |
        | Street or P.O. box          | 7 Harbor Way               |
        | City                        | New York                   |
        | State, two letters          | NY                         |
        | ZIP code                    | 10001                      |
      Then the customer has got one letter
      And the newest code works

    Scenario: The letter comes back
      When the customer asks for an access code
      And the last letter comes back as undeliverable
      Then the request is "in review"
      And there is no outcome yet
      And the first code does not work
      And the task "Verify who asks" shows "The last notice could not be delivered to the address on file."
      When the officer completes "Verify who asks" with
        | Have you verified who asks? | Yes, a new code may go out |
        | Note                        | Has moved.                 |
        | Street or P.O. box          | 7 Harbor Way               |
        | City                        | New York                   |
        | State, two letters          | NY                         |
        | ZIP code                    | 10001                      |
      Then the outcome is "code sent"
      And the customer has got two letters
      And the last letter says "7 Harbor Way"
      And the newest code works

  Rule: A code works for 90 days

    Scenario: An old code
      When the customer asks for an access code
      And 91 days pass
      Then the first code does not work

  Rule: The customer may withdraw until the code is sent

    Scenario: Withdrawn while an officer looks
      Given the customer's address on file has just changed
      When the customer asks for an access code
      And the customer withdraws the request
      Then the outcome is "withdrawn"
      And the officer has no task "Verify who asks"
      And the customer has got no letter
