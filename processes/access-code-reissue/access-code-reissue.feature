Feature: Access code reissue
  Somebody's online access code is lost or has expired, and they ask for a new one. It goes to the address on file, in a
  letter that nobody else reads. Whoever asks for a case that is not theirs learns nothing.

  Background:
    Given Ana Gómez has a pending case that was filed on paper, with a receipt number that begins with IOE
    And neither her account nor that of her attorney is linked to it

  Rule: Who shows to know the case gets a code at the address on file

    Scenario: The code comes by letter
      When Ana asks with her receipt number and date of birth
      Then a letter with a new code goes to her address on file
      And an e-mail tells her that it is on its way, without the code
      And her older codes no longer work from this moment on

    Scenario: The beneficiary of a Form I-134A
      Given Ana's case is an I-134A
      When she asks for a code
      Then it comes by e-mail, to the address on file and not to the one with which she asked

    Scenario: The letter is in the language of her choice
      When Ana asks in Spanish
      Then letter and e-mail are in Spanish

    Scenario: Applicant and representative
      When Ana and her attorney each ask for a code
      Then each gets one of their own, and both work

  Rule: Who gets no code is told what to do instead

    Scenario: The receipt number does not begin with IOE
      Then she is told that there are codes for such receipt numbers only

    Scenario: The case was filed online
      Then she is told to sign in to the account with which it was filed

    Scenario: The case is decided
      Then she is told that it is closed

    Scenario: Her account is linked already
      Then she is told to sign in to it

    Scenario: A representative without a Form G-28
      Then they are told to file one first

  Rule: A stranger learns nothing

    Scenario: A wrong date of birth, an unknown receipt number, somebody else's case
      When somebody asks with one of these
      Then the answer, the e-mail and the time that they take are the same in all three
      And Ana hears nothing of it

  Rule: An officer looks first where something is unusual

    Scenario: The third request in 30 days
      When a code is asked for this case for the third time in 30 days
      Then "Verify who asks" waits for the officers, due in 1 business day

    Scenario: The address has just changed
      Given Ana's address on file changed in the last 30 days
      When she asks for a code
      Then "Verify who asks" waits for the officers

    Scenario: There is no address on file
      Given no mailing address of Ana's attorney is on file
      When the attorney asks for a code
      Then "Verify who asks" asks for the address too, and the letter goes there

    Scenario: The address on file takes no messages
      When the notice is refused
      Then "Verify who asks" waits for the officers, for an address to which a letter can go

    Scenario: The officer cannot verify who asks
      When the officer says so
      Then no code goes out, and an e-mail tells the customer to call

  Rule: A code works once, for 90 days

    Scenario: It is redeemed
      When Ana gives receipt number, code and date of birth
      Then the case is linked to her account
      And the code does not work again

    Scenario: Something does not fit
      When the code is wrong, used, older than the newest one or older than 90 days, or the date of birth is wrong
      Then it is refused in one and the same sentence

    Scenario: Five wrong tries
      When there were five wrong tries for a receipt number
      Then nothing works for it for an hour, the right code included

  Rule: The customer may withdraw until the code is sent

    Scenario: Withdrawn while an officer looks
      When Ana withdraws
      Then the task disappears and no code goes out
      And where a code had been made already, she is told that her older codes no longer work
