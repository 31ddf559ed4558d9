<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutPart</name>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Folder for shops and backups</source>
        <translation>Папка магазинов и копий</translation>
    </message>
    <message>
        <source>Logs, for when you ask us for help</source>
        <translation>Журналы: пригодятся, если попросите нас помочь</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>This shop&apos;s file</source>
        <translation>Файл этого магазина</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Где что лежит</translation>
    </message>
</context>
<context>
    <name>AdjustSheet</name>
    <message>
        <source>As usual</source>
        <translation>Как обычно</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Станет на балансе</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Сейчас на балансе</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Бессрочно</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Начислить</translation>
    </message>
    <message>
        <source>How long they live</source>
        <translation>Сколько действуют</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>Баллы вручную</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Settles what is owed</source>
        <translation>Погасит долг</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Списать</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>До даты</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>apology</source>
        <translation>извинение</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>исправление</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>подарок</translation>
    </message>
</context>
<context>
    <name>AnniversaryCard</name>
    <message>
        <source>A thank-you each year since the customer joined.</source>
        <translation>Спасибо каждый год со дня, как клиент с вами.</translation>
    </message>
    <message>
        <source>Years together</source>
        <translation>Годы вместе</translation>
    </message>
</context>
<context>
    <name>ApprovalPart</name>
    <message>
        <source>A forgotten password cannot be read back. Limits can still be changed or switched off in the program.</source>
        <translation>Забытый пароль узнать нельзя. Сами ограничения по-прежнему можно изменить или выключить в программе.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Разрешения</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Убрать пароль</translation>
    </message>
    <message>
        <source>Sales beyond the limits of the program are made only with a manager&apos;s approval.</source>
        <translation>Продажи сверх ограничений программы – только с разрешения управляющего.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Задать пароль</translation>
    </message>
    <message>
        <source>The password is removed.</source>
        <translation>Пароль убран.</translation>
    </message>
    <message>
        <source>The password is set.</source>
        <translation>Пароль задан.</translation>
    </message>
    <message>
        <source>The reason is kept with the sale.</source>
        <translation>Причина записывается вместе с продажей.</translation>
    </message>
    <message>
        <source>This is not the same password. Type it once more.</source>
        <translation>Пароли не совпадают. Наберите ещё раз.</translation>
    </message>
    <message>
        <source>Whoever knows the password may let a sale go beyond the limits.</source>
        <translation>Разрешить продажу сверх ограничений может тот, кто знает пароль.</translation>
    </message>
    <message>
        <source>Whoever stands at the till may let a sale go beyond the limits.</source>
        <translation>Разрешить продажу сверх ограничений может любой, кто стоит за кассой.</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>пароля нет</translation>
    </message>
    <message>
        <source>password set</source>
        <translation>пароль задан</translation>
    </message>
</context>
<context>
    <name>ApprovalSheet</name>
    <message>
        <source>Approval</source>
        <translation>Нужно разрешение</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Разрешить</translation>
    </message>
    <message>
        <source>Manager&apos;s password</source>
        <translation>Пароль управляющего</translation>
    </message>
    <message>
        <source>No password is set: whoever stands at the till approves. Settings → Approval sets one.</source>
        <translation>Пароль не задан: разрешает тот, кто стоит за кассой. Задать его можно в «Настройки → Разрешения».</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Say why: it is kept with the sale.</source>
        <translation>Укажите причину: она записывается вместе с продажей.</translation>
    </message>
    <message>
        <source>This sale goes beyond a limit of the program.</source>
        <translation>Эта продажа выходит за ограничение программы.</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>исправление</translation>
    </message>
    <message>
        <source>large order</source>
        <translation>крупный заказ</translation>
    </message>
    <message>
        <source>regular customer</source>
        <translation>постоянный клиент</translation>
    </message>
</context>
<context>
    <name>ApprovalWords</name>
    <message>
        <source>Beyond the limit</source>
        <translation>Сверх ограничения</translation>
    </message>
    <message>
        <source>Earned beyond the limit for a day</source>
        <translation>Начислено сверх ограничения на день</translation>
    </message>
    <message>
        <source>Earned beyond the limit for one sale</source>
        <translation>Начислено сверх ограничения на продажу</translation>
    </message>
    <message>
        <source>Points to use now</source>
        <translation>Списать баллов сейчас</translation>
    </message>
    <message>
        <source>Without approval at most</source>
        <translation>Без разрешения не больше</translation>
    </message>
</context>
<context>
    <name>BackupPart</name>
    <message>
        <source>A copy on another disk saves the shop when this computer breaks.</source>
        <translation>Копия на другом диске спасёт магазин, если этот компьютер сломается.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Папка для резервных копий</translation>
    </message>
    <message>
        <source>Last backup: {day}, {time}</source>
        <translation>Последняя копия: {day}, {time}</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Копий ещё нет.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The shop is backed up and the copy was read back.</source>
        <translation>Копия магазина сделана и проверена.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Batch</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Not given out yet</source>
        <translation>Ещё не выдано</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатана</translation>
    </message>
</context>
<context>
    <name>BirthdayCard</name>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Somebody thought of it: people come to celebrate, and not alone.</source>
        <translation>О человеке вспомнили: он придёт отпраздновать, и не один.</translation>
    </message>
</context>
<context>
    <name>BlockSheet</name>
    <message>
        <source>Block</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Block the card</source>
        <translation>Заблокировать карту</translation>
    </message>
    <message>
        <source>Nobody can use {card} any more. The customer keeps all points and can be given another card.</source>
        <translation>Картой {card} больше никто не воспользуется. Все баллы останутся у клиента, ему можно выдать другую карту.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>потеряна</translation>
    </message>
    <message>
        <source>somebody else uses it</source>
        <translation>пользуется чужой</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>украдена</translation>
    </message>
</context>
<context>
    <name>BooksCard</name>
    <message>
        <source>Backup</source>
        <translation>Копия магазина</translation>
    </message>
    <message>
        <source>Books agree</source>
        <translation>Учёт проверен</translation>
    </message>
    <message>
        <source>Books do not agree: {checks}</source>
        <translation>Учёт не сходится: {checks}</translation>
    </message>
    <message>
        <source>Books not checked yet</source>
        <translation>Учёт ещё не проверяли</translation>
    </message>
    <message>
        <source>Check the books now</source>
        <translation>Проверить учёт</translation>
    </message>
    <message>
        <source>Every balance, lot and total counted again from the ledger</source>
        <translation>Каждый баланс, каждая партия баллов и каждый итог пересчитаны по журналу</translation>
    </message>
    <message>
        <source>Is all well?</source>
        <translation>Всё ли в порядке?</translation>
    </message>
    <message>
        <source>Issued − used − burned − taken back + given back ± adjusted = what customers have:
{moved} = {left}</source>
        <translation>Начислено − потрачено − сгорело − списано при возвратах + возвращено ± исправления = баллы клиентов:
{moved} = {left}</translation>
    </message>
    <message>
        <source>No signs of fraud</source>
        <translation>Ничего подозрительного</translation>
    </message>
    <message>
        <source>Points add up</source>
        <translation>Баллы сходятся</translation>
    </message>
    <message>
        <source>Points do not add up</source>
        <translation>Баллы не сходятся</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>look</source>
        <translation>открыть</translation>
    </message>
</context>
<context>
    <name>BooksCheck</name>
    <message>
        <source>All is well: {count} checks agree with the ledger.</source>
        <translation>Всё в порядке: проверок — {count}, все сходятся с журналом баллов.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Check the books</source>
        <translation>Проверка учёта</translation>
    </message>
    <message>
        <source>Counts every balance, lot and total again from the ledger. Nothing is changed, sales go on.</source>
        <translation>Пересчитывает по журналу каждый баланс, партию и итог. Ничего не меняет, касса работает.</translation>
    </message>
    <message>
        <source>The books do not agree. Keep this file, restore a backup, and send us these lines:</source>
        <translation>Учёт не сходится. Сохраните этот файл, восстановите копию и пришлите нам эти строки:</translation>
    </message>
</context>
<context>
    <name>BooksChecker</name>
    <message>
        <source>Checking the books</source>
        <translation>Проверка учёта</translation>
    </message>
</context>
<context>
    <name>BurningCard</name>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>No points burn within a year.</source>
        <translation>За год баллы не сгорят.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Points burn in {month}</source>
        <translation>Баллы сгорят: {month}</translation>
    </message>
    <message>
        <source>Points that burn</source>
        <translation>Когда сгорят баллы</translation>
    </message>
    <message>
        <source>Points that nobody has used yet, by the month of their last day. A click opens whose they are</source>
        <translation>Непотраченные баллы по месяцу, в котором они сгорят. Щелчок покажет, чьи они</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Стоят</translation>
    </message>
    <message>
        <source>Worth {money}</source>
        <translation>Стоят {money}</translation>
    </message>
    <message>
        <source>points</source>
        <translation>баллы</translation>
    </message>
    <message>
        <source>{month}: {points} · {money} · {customers}</source>
        <translation>{month}: {points} · {money} · {customers}</translation>
    </message>
</context>
<context>
    <name>CampaignRow</name>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
</context>
<context>
    <name>CampaignsCard</name>
    <message>
        <source>(sales in a campaign&apos;s time − sales on the same weekdays before) / sales before.
Cost = value of its points + its discounts. Other things change sales as well</source>
        <translation>(продажи за время акции − продажи в те же дни недели до неё) / продажи до неё.
Стоит = цена её баллов + её скидки. На продажи влияет и многое другое</translation>
    </message>
    <message>
        <source>Add a campaign</source>
        <translation>Добавить акцию</translation>
    </message>
    <message>
        <source>All sales in its time: {money}</source>
        <translation>Все продажи за её время: {money}</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Акция</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Акции</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоила</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидки</translation>
    </message>
    <message>
        <source>Double points in quiet hours, a gift, a percent: fills the empty times.</source>
        <translation>Двойные баллы в тихие часы, подарок, процент: пустое время заполняется.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Happy hour</source>
        <translation>Счастливые часы</translation>
    </message>
    <message>
        <source>Its sales</source>
        <translation>Её продажи</translation>
    </message>
    <message>
        <source>On the same weekdays before: {money}</source>
        <translation>В те же дни недели до неё: {money}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Reached {customers}, cost {money}</source>
        <translation>Затронула {customers}, стоила {money}</translation>
    </message>
    <message>
        <source>Sales before</source>
        <translation>Продажи до</translation>
    </message>
    <message>
        <source>Sales in its time</source>
        <translation>Продажи во время</translation>
    </message>
    <message>
        <source>There was no campaign in this time.</source>
        <translation>За это время акций не было.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>all hold</source>
        <translation>действуют все</translation>
    </message>
    <message>
        <source>cost {money}</source>
        <translation>стоила {money}</translation>
    </message>
    <message>
        <source>the best for the customer holds</source>
        <translation>лучшая для клиента</translation>
    </message>
    <message>
        <source>the newest holds</source>
        <translation>самая новая</translation>
    </message>
</context>
<context>
    <name>CardColours</name>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Customer cards</source>
        <translation>Карты клиентов</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Maria Orlova</source>
        <translation>Мария Орлова</translation>
    </message>
</context>
<context>
    <name>CardPicture</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Картинка (*.png)</translation>
    </message>
    <message>
        <source>Save the card&apos;s picture</source>
        <translation>Сохранить картинку карты</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message>
        <source>Picture of the card</source>
        <translation>Изображение карты</translation>
    </message>
</context>
<context>
    <name>CardsPanel</name>
    <message>
        <source>Block…</source>
        <translation>Блокировать…</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Картинка…</translation>
    </message>
    <message>
        <source>active</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокирована</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменена</translation>
    </message>
</context>
<context>
    <name>CardsPart</name>
    <message>
        <source>At the counter</source>
        <translation>Лежат на кассе</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Drawing the cards</source>
        <translation>Рисуем карты</translation>
    </message>
    <message>
        <source>How many cards</source>
        <translation>Сколько карт</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>Название партии</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Новая партия</translation>
    </message>
    <message>
        <source>No batch waits at the counter.</source>
        <translation>На кассе нет невыданных карт.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Print a stack, keep it at the counter: the first scan gives a card to a customer.</source>
        <translation>Напечатайте стопку и держите на кассе: первое сканирование закрепит карту за клиентом.</translation>
    </message>
    <message>
        <source>Print the rest again…</source>
        <translation>Напечатать оставшиеся…</translation>
    </message>
    <message>
        <source>Print without scaling (“actual size”), then cut along the marks.</source>
        <translation>Печатайте без масштабирования («реальный размер») и режьте по меткам.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Напечатать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Сохранить карты</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>for the spring fair</source>
        <translation>для весенней ярмарки</translation>
    </message>
    <message>
        <source>ten to a sheet of A4</source>
        <translation>десять на листе A4</translation>
    </message>
    <message>
        <source>the date if you leave it empty</source>
        <translation>если пусто — дата</translation>
    </message>
    <message>
        <source>{cards} are ready to print.</source>
        <translation>Готово к печати: {cards}.</translation>
    </message>
</context>
<context>
    <name>CardsStep</name>
    <message>
        <source>A card makes the sale a matter of one scan.</source>
        <translation>С картой покупка — дело одного сканирования.</translation>
    </message>
    <message>
        <source>Cards for your customers</source>
        <translation>Карты для клиентов</translation>
    </message>
    <message>
        <source>Cards later</source>
        <translation>Карты позже</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Customers say their phone number or name. Cards can be added later.</source>
        <translation>Клиент называет телефон или имя. Карты можно добавить потом.</translation>
    </message>
    <message>
        <source>Five sheets, enough for the first weeks. More at any time, in the settings.</source>
        <translation>Пять листов, хватит на первые недели. Ещё — в любое время в настройках.</translation>
    </message>
    <message>
        <source>No cards</source>
        <translation>Без карт</translation>
    </message>
    <message>
        <source>One sheet of A4 opens when you are done. The first scan gives a card to a customer.</source>
        <translation>В конце откроется один лист A4. Первое сканирование закрепит карту за клиентом.</translation>
    </message>
    <message>
        <source>Print fifty</source>
        <translation>Напечатать пятьдесят</translation>
    </message>
    <message>
        <source>Print ten cards now</source>
        <translation>Напечатать десять карт сейчас</translation>
    </message>
    <message>
        <source>Send them as a picture to the customer&apos;s phone, or print them when you like.</source>
        <translation>Отправляйте картинкой на телефон клиента или напечатайте, когда захотите.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>The shop is one file</source>
        <translation>Магазин — это один файл</translation>
    </message>
    <message>
        <source>Where shall the shop&apos;s file be?</source>
        <translation>Где хранить файл магазина?</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>A sale can be made of lines: one press for each kind of goods.</source>
        <translation>Чек можно собрать по строкам: одно нажатие на каждый вид товара.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Buttons of the counter</source>
        <translation>Кнопки кассы</translation>
    </message>
    <message>
        <source>Coffee, haircut, bouquet…</source>
        <translation>Кофе, стрижка, букет…</translation>
    </message>
    <message>
        <source>New button</source>
        <translation>Новая кнопка</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>Убрать «{name}»</translation>
    </message>
</context>
<context>
    <name>CertificateSaleSheet</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Bought by {name}</source>
        <translation>Покупает {name}</translation>
    </message>
    <message>
        <source>Can be used until {day}</source>
        <translation>Действует до {day}</translation>
    </message>
    <message>
        <source>It never ends</source>
        <translation>Бессрочный</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Продать</translation>
    </message>
    <message>
        <source>Sell a gift certificate</source>
        <translation>Продать подарочный сертификат</translation>
    </message>
    <message>
        <source>Take the money first, then press Enter.</source>
        <translation>Сначала примите деньги, затем нажмите Enter.</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Give away</source>
        <translation>Подарить</translation>
    </message>
    <message>
        <source>Make the certificate</source>
        <translation>Оформить</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Продать</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>юбилей</translation>
    </message>
    <message>
        <source>apology</source>
        <translation>извинение</translation>
    </message>
    <message>
        <source>prize</source>
        <translation>приз</translation>
    </message>
</context>
<context>
    <name>CertificatesCard</name>
    <message>
        <source>Gift certificates</source>
        <translation>Подарочные сертификаты</translation>
    </message>
    <message>
        <source>Money today, and a new customer who comes to spend it.</source>
        <translation>Деньги сегодня и новый клиент, который придёт их потратить.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцев</translation>
    </message>
</context>
<context>
    <name>ChallengeRow</name>
    <message>
        <source>a month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>квартал</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>неделя</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>any time, once</source>
        <translation>когда угодно, один раз</translation>
    </message>
    <message>
        <source>different goods</source>
        <translation>разные товары</translation>
    </message>
    <message>
        <source>money spent</source>
        <translation>сумма покупок</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>визиты</translation>
    </message>
    <message>
        <source>weeks in a row</source>
        <translation>недели подряд</translation>
    </message>
</context>
<context>
    <name>ChallengesCard</name>
    <message>
        <source>Add a challenge</source>
        <translation>Добавить задание</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Five visits in a month</source>
        <translation>Пять визитов за месяц</translation>
    </message>
    <message>
        <source>Five visits in a month and a prize: the fifth visit would not have been.</source>
        <translation>Пять визитов за месяц и приз: пятого визита иначе не было бы.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>How this is counted</source>
        <translation>Как это считается</translation>
    </message>
    <message>
        <source>Save as an Excel workbook</source>
        <translation>Сохранить книгой Excel</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Показать картинку</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Показать таблицу</translation>
    </message>
</context>
<context>
    <name>ChipsInput</name>
    <message>
        <source>There are none yet.</source>
        <translation>Пока ни одного.</translation>
    </message>
</context>
<context>
    <name>CirclePanel</name>
    <message>
        <source>Friends</source>
        <translation>Друзья</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>brought this customer</source>
        <translation>привёл этого клиента</translation>
    </message>
    <message>
        <source>was brought, bonus given</source>
        <translation>приведён, бонус начислен</translation>
    </message>
    <message>
        <source>was brought, the bonus is to come</source>
        <translation>приведён, бонус впереди</translation>
    </message>
    <message>
        <source>was brought, without a bonus</source>
        <translation>приведён, без бонуса</translation>
    </message>
</context>
<context>
    <name>CohortCard</name>
    <message>
        <source>% of them bought, so many months later</source>
        <translation>% из них покупали через столько месяцев</translation>
    </message>
    <message>
        <source>Bought in {month}: {customers}, {share}</source>
        <translation>Купили, {month}: {customers}, {share}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Customers by the month of their first sale: the share of them that bought in that month,
one month later, two months later … A click opens those customers</source>
        <translation>Клиенты по месяцу первой покупки: какая доля покупала в том же месяце,
через месяц, через два … Щелчок покажет этих клиентов</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Первая покупка</translation>
    </message>
    <message>
        <source>First visit in {month}</source>
        <translation>Первая покупка: {month}</translation>
    </message>
    <message>
        <source>First visit in {month}, bought in {later}</source>
        <translation>Первая покупка: {month}, купили: {later}</translation>
    </message>
    <message>
        <source>First visit in {month}: {customers}</source>
        <translation>Первая покупка, {month}: {customers}</translation>
    </message>
    <message>
        <source>Nobody has bought with a card yet.</source>
        <translation>С картой ещё никто не покупал.</translation>
    </message>
    <message>
        <source>Spent by each</source>
        <translation>Потратил каждый</translation>
    </message>
    <message>
        <source>Spent by each so far: {money}</source>
        <translation>Каждый потратил за всё время: {money}</translation>
    </message>
    <message>
        <source>Spent in it: {money}</source>
        <translation>Потратили за этот месяц: {money}</translation>
    </message>
    <message>
        <source>Who came back, by month of first visit</source>
        <translation>Кто вернулся, по месяцу первой покупки</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Column {number}</source>
        <translation>Столбец {number}</translation>
    </message>
    <message>
        <source>Row with the headings</source>
        <translation>Строка с заголовками</translation>
    </message>
    <message>
        <source>Say what each column is. What nobody needs stays out.</source>
        <translation>Укажите, что в каждом столбце. Ненужное просто останется в стороне.</translation>
    </message>
    <message>
        <source>The headings are in</source>
        <translation>Заголовки:</translation>
    </message>
    <message>
        <source>no row: all rows are data</source>
        <translation>нет, все строки — данные</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>не нужен</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>строка {number}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Go to a screen, an action, a customer…</source>
        <translation>Экран, действие, клиент…</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Ничего не нашлось.</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Take away: {name}</source>
        <translation>Убрать: {name}</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>Убрать это условие</translation>
    </message>
</context>
<context>
    <name>ConditionRows</name>
    <message>
        <source>Agrees to advertising</source>
        <translation>Согласен на рекламу</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Покупал</translation>
    </message>
    <message>
        <source>Does not agree to advertising</source>
        <translation>Не согласен на рекламу</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>С картинки отчёта</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Последний визит</translation>
    </message>
    <message>
        <source>No card that works</source>
        <translation>Нет действующей карты</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Segment of the program</source>
        <translation>Сегмент программы</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Потратил</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>days ago</source>
        <translation>дн. назад</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Give consent</source>
        <translation>Согласие клиента</translation>
    </message>
    <message>
        <source>The customer agrees to</source>
        <translation>Клиент соглашается</translation>
    </message>
    <message>
        <source>Tick what the customer agrees to now.</source>
        <translation>Отметьте, на что клиент сейчас согласен.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>keeping data</source>
        <translation>хранение данных</translation>
    </message>
    <message>
        <source>offers by SMS</source>
        <translation>предложения по SMS</translation>
    </message>
    <message>
        <source>offers by e-mail</source>
        <translation>предложения по почте</translation>
    </message>
    <message>
        <source>offers by messenger</source>
        <translation>предложения в мессенджере</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Agrees: keep data</source>
        <translation>Согласие на хранение данных</translation>
    </message>
    <message>
        <source>Offers by:</source>
        <translation>Предложения:</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>СМС</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>messenger</source>
        <translation>мессенджер</translation>
    </message>
    <message>
        <source>“{shop}” may keep my name, phone and purchases for its loyalty program.</source>
        <translation>«{shop}» может хранить моё имя, телефон и покупки для программы лояльности.</translation>
    </message>
    <message>
        <source>“{shop}” may send me offers by {channel}.</source>
        <translation>«{shop}» может присылать мне предложения. Способ: {channel}.</translation>
    </message>
</context>
<context>
    <name>ConsentsPanel</name>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Give consent…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Nothing was agreed to yet.</source>
        <translation>Согласий пока нет.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>agreed on {date}</source>
        <translation>дано {date}</translation>
    </message>
    <message>
        <source>withdrawn on {date}</source>
        <translation>отозвано {date}</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Записать контакт</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>О чём говорили</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>ControlGroupCard</name>
    <message>
        <source>A few newcomers without bonuses show what the program really brings.</source>
        <translation>Несколько новичков без бонусов покажут, что программа приносит на самом деле.</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Контрольная группа</translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>Cost = money that points paid + discounts, with gifts and prizes among them.
Extra margin = (spent by a member − spent by a customer of the control group) × members × margin</source>
        <translation>Стоимость = оплачено баллами + скидки, в том числе подарки и призы.
Дополнительная прибыль = (трата участника − трата клиента контрольной группы) × участники × маржа</translation>
    </message>
    <message>
        <source>Cost together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Discounts and gifts</source>
        <translation>Скидки и подарки</translation>
    </message>
    <message>
        <source>Extra margin</source>
        <translation>Дополнительная прибыль</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Of all sales</source>
        <translation>От всех продаж</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>Оплачено баллами</translation>
    </message>
    <message>
        <source>The program cost nothing in this time.</source>
        <translation>За это время программа ничего не стоила.</translation>
    </message>
    <message>
        <source>What the program costs</source>
        <translation>Во что обходится программа</translation>
    </message>
    <message>
        <source>{share} of all sales</source>
        <translation>{share} от всех продаж</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Scan a card, or press F8 for a sale without one.</source>
        <translation>Сканируйте карту или нажмите F8, если карты нет.</translation>
    </message>
    <message>
        <source>undone at the counter</source>
        <translation>отменено на кассе</translation>
    </message>
</context>
<context>
    <name>CounterSentences</name>
    <message>
        <source>All customers together: {points} at most.</source>
        <translation>На всех клиентов не больше: {points}.</translation>
    </message>
    <message>
        <source>Buying one earns points, shopping with it does not.</source>
        <translation>Его покупка приносит баллы, а покупки по нему — нет.</translation>
    </message>
    <message>
        <source>Gift certificates are spent in parts and never run out.</source>
        <translation>Сертификат тратят по частям, срока у него нет.</translation>
    </message>
    <message>
        <source>Gift certificates are spent in parts within {months}.</source>
        <translation>Сертификат тратят по частям, срок — {months}.</translation>
    </message>
    <message>
        <source>No gift certificates.</source>
        <translation>Подарочных сертификатов нет.</translation>
    </message>
    <message>
        <source>Of several campaigns at once the best for the customer holds.</source>
        <translation>Из нескольких акций сразу действует лучшая для клиента.</translation>
    </message>
    <message>
        <source>Of several campaigns at once the newest holds.</source>
        <translation>Из нескольких акций сразу действует самая новая.</translation>
    </message>
    <message>
        <source>On: {names}.</source>
        <translation>На товары: {names}.</translation>
    </message>
    <message>
        <source>Several campaigns at once all hold.</source>
        <translation>Несколько акций сразу действуют все.</translation>
    </message>
    <message>
        <source>Shopping with one earns points, buying it does not.</source>
        <translation>Покупки по нему приносят баллы, он сам — нет.</translation>
    </message>
    <message>
        <source>Stamps a day: {count} at most.</source>
        <translation>Штампов в день: не больше {count}.</translation>
    </message>
    <message>
        <source>There are {count}.</source>
        <translation>Всего их: {count}.</translation>
    </message>
    <message>
        <source>a privilege</source>
        <translation>привилегия</translation>
    </message>
    <message>
        <source>as a gift: {name}</source>
        <translation>в подарок: {name}</translation>
    </message>
    <message>
        <source>as a gift: {name} (there are {count})</source>
        <translation>в подарок: {name} (всего их {count})</translation>
    </message>
    <message>
        <source>for purchases from {money}</source>
        <translation>за покупки от {money}</translation>
    </message>
    <message>
        <source>for {names}</source>
        <translation>за товары: {names}</translation>
    </message>
    <message>
        <source>from {start} to {end}</source>
        <translation>с {start} до {end}</translation>
    </message>
    <message>
        <source>on Fridays</source>
        <translation>по пятницам</translation>
    </message>
    <message>
        <source>on Mondays</source>
        <translation>по понедельникам</translation>
    </message>
    <message>
        <source>on Saturdays</source>
        <translation>по субботам</translation>
    </message>
    <message>
        <source>on Sundays</source>
        <translation>по воскресеньям</translation>
    </message>
    <message>
        <source>on Thursdays</source>
        <translation>по четвергам</translation>
    </message>
    <message>
        <source>on Tuesdays</source>
        <translation>по вторникам</translation>
    </message>
    <message>
        <source>on Wednesdays</source>
        <translation>по средам</translation>
    </message>
    <message>
        <source>one free</source>
        <translation>одна штука бесплатно</translation>
    </message>
    <message>
        <source>one free, up to {money}</source>
        <translation>одна штука бесплатно, до {money}</translation>
    </message>
    <message>
        <source>points ×{factor}</source>
        <translation>баллы ×{factor}</translation>
    </message>
    <message>
        <source>with the first purchase</source>
        <translation>при первой покупке</translation>
    </message>
    <message>
        <source>{money} off</source>
        <translation>скидка {money}</translation>
    </message>
    <message>
        <source>{name}: after {count} of “{category}” the next one is free, up to {money}.</source>
        <translation>{name}: купите «{category}» {count} раз — следующий раз бесплатно, до {money}.</translation>
    </message>
    <message>
        <source>{name}: after {count} of “{category}” the next one is free.</source>
        <translation>{name}: купите «{category}» {count} раз — следующий раз бесплатно.</translation>
    </message>
    <message>
        <source>{name}: {gain} for {points}.</source>
        <translation>{name}: {gain} за {points}.</translation>
    </message>
    <message>
        <source>{name}: {what}.</source>
        <translation>{name}: {what}.</translation>
    </message>
    <message>
        <source>{points} more</source>
        <translation>ещё {points}</translation>
    </message>
</context>
<context>
    <name>CribPrint</name>
    <message>
        <source>A refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>All rewards</source>
        <translation>Все награды</translation>
    </message>
    <message>
        <source>Blocked or lost: find the customer by phone and give a new card.</source>
        <translation>Заблокирована или потеряна: найдите клиента по телефону и выдайте новую карту.</translation>
    </message>
    <message>
        <source>Campaigns on {day}</source>
        <translation>Акции на {day}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Complete the sale</source>
        <translation>Провести покупку</translation>
    </message>
    <message>
        <source>Crib for the cashier</source>
        <translation>Памятка кассира</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find by phone or name</source>
        <translation>Найти по телефону или имени</translation>
    </message>
    <message>
        <source>How it looks at the counter</source>
        <translation>Как это выглядит на кассе</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>New card of ours: F2 and register the customer with it.</source>
        <translation>Наша новая карта: F2 — и запишите клиента с ней.</translation>
    </message>
    <message>
        <source>New customer: a name or a phone is enough</source>
        <translation>Новый клиент: хватит имени или телефона</translation>
    </message>
    <message>
        <source>No card at hand: F3 and the phone number.</source>
        <translation>Карты нет с собой: F3 и номер телефона.</translation>
    </message>
    <message>
        <source>Pay with a certificate</source>
        <translation>Оплатить сертификатом</translation>
    </message>
    <message>
        <source>Pay with all points that can pay</source>
        <translation>Оплатить всеми доступными баллами</translation>
    </message>
    <message>
        <source>Press F6, or scan the code on the receipt.</source>
        <translation>Нажмите F6 или отсканируйте код на чеке.</translation>
    </message>
    <message>
        <source>Receipt of the last sale</source>
        <translation>Чек последней покупки</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Sale without a card</source>
        <translation>Покупка без карты</translation>
    </message>
    <message>
        <source>Sell a certificate or a club card, give a surprise</source>
        <translation>Продать сертификат или клубную карту, сделать сюрприз</translation>
    </message>
    <message>
        <source>Tick what comes back. The screen says how much money and how many points go back.</source>
        <translation>Отметьте, что возвращают. Экран скажет, сколько денег и баллов вернуть.</translation>
    </message>
    <message>
        <source>Tick what comes back. The screen says how much money goes back.</source>
        <translation>Отметьте, что возвращают. Экран скажет, сколько денег вернуть.</translation>
    </message>
    <message>
        <source>Undo the last sale</source>
        <translation>Отменить последнюю покупку</translation>
    </message>
    <message>
        <source>What to offer</source>
        <translation>Что предложить</translation>
    </message>
    <message>
        <source>What to offer; Space notes it</source>
        <translation>Что предложить; пробел отмечает</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Что сказать</translation>
    </message>
    <message>
        <source>When a card does not work</source>
        <translation>Если карта не читается</translation>
    </message>
    <message>
        <source>When the screen asks for the owner, call the owner: nothing is lost meanwhile.</source>
        <translation>Если экран просит владельца, позовите его: набранное не пропадёт.</translation>
    </message>
    <message>
        <source>“Do you have our card? Your phone number will do as well.”</source>
        <translation>«Есть наша карта? Можно и по номеру телефона».</translation>
    </message>
    <message>
        <source>“Not with us yet? A name and a phone, and it counts from today.”</source>
        <translation>«Ещё не с нами? Имя и телефон — и считаем с сегодняшнего дня».</translation>
    </message>
    <message>
        <source>“Only … to your next level.” The screen shows how much.</source>
        <translation>«До следующего уровня осталось всего …». Сколько — на экране.</translation>
    </message>
    <message>
        <source>“You have … points. Shall they pay, or do you save them?”</source>
        <translation>«У вас … баллов. Списать или копите дальше?»</translation>
    </message>
    <message>
        <source>“… of your points burn on …” when the screen shows it in gold.</source>
        <translation>«… ваших баллов сгорят …», если экран пишет об этом золотым.</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>A sale without a card earns nothing. Scan a card at any time to change that.</source>
        <translation>Без карты баллы не начисляются. Карту можно сканировать в любой момент.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Scan a card, or type a phone or a name.</source>
        <translation>Сканируйте карту или введите телефон либо имя.</translation>
    </message>
</context>
<context>
    <name>CustomerSheets</name>
    <message>
        <source>Card {card} is blocked.</source>
        <translation>Карта {card} заблокирована.</translation>
    </message>
    <message>
        <source>Give another card</source>
        <translation>Выдать другую карту</translation>
    </message>
    <message>
        <source>Save the card&apos;s picture</source>
        <translation>Сохранить картинку карты</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>The consent is written down.</source>
        <translation>Согласие записано.</translation>
    </message>
    <message>
        <source>The new card is {card}.</source>
        <translation>Новая карта: {card}.</translation>
    </message>
    <message>
        <source>The points are as they were before.</source>
        <translation>Баллы снова такие, как были.</translation>
    </message>
    <message>
        <source>The points are written down.</source>
        <translation>Баллы записаны.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Withdrawn: {consent}.</source>
        <translation>Отозвано: {consent}.</translation>
    </message>
    <message>
        <source>undone at once</source>
        <translation>отменено сразу</translation>
    </message>
</context>
<context>
    <name>CustomerView</name>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>На кассу</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>‹ Customers</source>
        <translation>‹ Клиенты</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>+{points} on the way</source>
        <translation>ещё +{points} позже</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Owes {points}: what is earned next settles it first.</source>
        <translation>Долг: {points}. Следующие начисления сначала погасят его.</translation>
    </message>
    <message>
        <source>To {tier}</source>
        <translation>До уровня «{tier}»</translation>
    </message>
    <message>
        <source>reached · {prize}</source>
        <translation>выполнено · {prize}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>{have} of {need} · {prize}</source>
        <translation>{have} из {need} · {prize}</translation>
    </message>
    <message>
        <source>{money} to the next point</source>
        <translation>{money} до следующего балла</translation>
    </message>
    <message>
        <source>{name} until {day}</source>
        <translation>{name} до {day}</translation>
    </message>
    <message>
        <source>{occasion} {when}</source>
        <translation>{occasion} {when}</translation>
    </message>
    <message>
        <source>{points} will burn on {day}</source>
        <translation>Сгорит {day}: {points}</translation>
    </message>
    <message>
        <source>{points} will burn {day}</source>
        <translation>Сгорит {day}: {points}</translation>
    </message>
    <message>
        <source>{tier}, lent</source>
        <translation>{tier} временно</translation>
    </message>
</context>
<context>
    <name>CustomersCard</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Изменить данные клиента</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Выгрузить список в Excel</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Open the marked customer; on their page: why so many?</source>
        <translation>Открыть отмеченного клиента; на его странице: почему столько?</translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>Баллы вручную</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Сегменты</translation>
    </message>
    <message>
        <source>Tag all of the shown selection</source>
        <translation>Поставить метку всем показанным</translation>
    </message>
    <message>
        <source>To the counter with this customer</source>
        <translation>На кассу с этим клиентом</translation>
    </message>
</context>
<context>
    <name>DateSheet</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Important date</source>
        <translation>Важная дата</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что за дата</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>daughter&apos;s birthday</source>
        <translation>день рождения дочери</translation>
    </message>
    <message>
        <source>son&apos;s birthday</source>
        <translation>день рождения сына</translation>
    </message>
    <message>
        <source>wedding</source>
        <translation>свадьба</translation>
    </message>
</context>
<context>
    <name>DatesPanel</name>
    <message>
        <source>A wedding, a child&apos;s birthday: the shop reminds you.</source>
        <translation>Свадьба, день рождения ребёнка: программа напомнит.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Важные даты</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove: {date}</source>
        <translation>Убрать: {date}</translation>
    </message>
</context>
<context>
    <name>DaysLine</name>
    <message>
        <source>Empty: at any time</source>
        <translation>Пусто — за всё время</translation>
    </message>
    <message>
        <source>In the last days</source>
        <translation>За последние дни</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>за последние</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Certificate sold: {money}</source>
        <translation>Сертификат продан: {money}</translation>
    </message>
    <message>
        <source>Noted: {what}</source>
        <translation>Отмечено: {what}</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Показать код</translation>
    </message>
    <message>
        <source>Thanks for an answer: {points}</source>
        <translation>Спасибо за ответ: {points}</translation>
    </message>
    <message>
        <source>The answer is written down.</source>
        <translation>Отзыв записан.</translation>
    </message>
    <message>
        <source>The certificate is cancelled. Give back: {money}</source>
        <translation>Сертификат отменён. Верните: {money}</translation>
    </message>
    <message>
        <source>The membership is cancelled. Give back: {money}</source>
        <translation>Клубная карта отменена. Верните: {money}</translation>
    </message>
    <message>
        <source>undone at the counter</source>
        <translation>отменено на кассе</translation>
    </message>
    <message>
        <source>{plan} until {day}. Take: {money}</source>
        <translation>{plan} до {day}. Примите: {money}</translation>
    </message>
    <message>
        <source>{points} for {name}</source>
        <translation>{points} — {name}</translation>
    </message>
</context>
<context>
    <name>DemoWait</name>
    <message>
        <source>A year at a made-up coffee house</source>
        <translation>Год в выдуманной кофейне</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Customers come, drink coffee and use their points. It takes a few seconds.</source>
        <translation>Клиенты приходят, пьют кофе и тратят баллы. Это займёт несколько секунд.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>there</source>
        <translation>было</translation>
    </message>
    <message>
        <source>{card}: new “{name}”</source>
        <translation>{card}: новое — «{name}»</translation>
    </message>
    <message>
        <source>{card}: “{name}”</source>
        <translation>{card}: «{name}»</translation>
    </message>
</context>
<context>
    <name>DiscountsCard</name>
    <message>
        <source>A percent less for your own people, or for who has spent much.</source>
        <translation>На сколько-то процентов дешевле своим или тем, кто купил на много.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Добавить группу</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить ступень</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Скидки</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>применяются одна за другой</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>сотрудники</translation>
    </message>
    <message>
        <source>the largest holds</source>
        <translation>действует наибольшая</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Brought in: {what}.</source>
        <translation>Загружено: {what}.</translation>
    </message>
    <message>
        <source>Every new customer has a card of this shop, and is found at the counter at once.</source>
        <translation>У каждого нового клиента есть карта этого магазина, на кассе его сразу можно найти.</translation>
    </message>
    <message>
        <source>It can be taken back under Settings, Bring data in.</source>
        <translation>Отменить загрузку можно в разделе «Настройки», «Загрузка данных».</translation>
    </message>
    <message>
        <source>Sales brought in earn no points. They count as visits and spending in reports, groups and tiers.</source>
        <translation>За загруженные продажи баллы не начисляются. Они считаются визитами и тратами в отчётах, группах и уровнях.</translation>
    </message>
    <message>
        <source>nothing, all of it was here already</source>
        <translation>ничего, всё это здесь уже было</translation>
    </message>
    <message>
        <source>{sales} for {money}</source>
        <translation>{sales} на {money}</translation>
    </message>
</context>
<context>
    <name>DuplicatesSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Comparing phones, e-mails, names and birthdays: {customers} so far…</source>
        <translation>Сравниваем телефоны, почту, имена и дни рождения: пока {customers}…</translation>
    </message>
    <message>
        <source>Comparing phones, e-mails, names and birthdays…</source>
        <translation>Сравниваем телефоны, почту, имена и дни рождения…</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Найти дубли</translation>
    </message>
    <message>
        <source>Nobody seems to be in the program twice.</source>
        <translation>Похоже, никто не записан в программу дважды.</translation>
    </message>
    <message>
        <source>Not the same person: {one} and {other}.</source>
        <translation>Это разные люди: {one} и {other}.</translation>
    </message>
    <message>
        <source>These may be the same person. Nothing changes until you say so.</source>
        <translation>Возможно, это один человек. Без вашего решения ничего не изменится.</translation>
    </message>
    <message>
        <source>These may be the same person. There may be more: find again when these are done.</source>
        <translation>Возможно, это один человек. Может найтись и больше: разберите эти и поищите снова.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>EarningCard</name>
    <message>
        <source>Another rate for a category</source>
        <translation>Особая ставка для категории</translation>
    </message>
    <message>
        <source>Earning points</source>
        <translation>Начисление баллов</translation>
    </message>
    <message>
        <source>down</source>
        <translation>вниз</translation>
    </message>
    <message>
        <source>hundredths</source>
        <translation>до сотых</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>до ближайшего</translation>
    </message>
    <message>
        <source>up</source>
        <translation>вверх</translation>
    </message>
    <message>
        <source>whole points</source>
        <translation>целыми</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>ДД.ММ.ГГГГ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Данные клиента</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>a discount of its own, set in the program</source>
        <translation>своя скидка, задана в программе</translation>
    </message>
    <message>
        <source>as the shop</source>
        <translation>как у магазина</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>без группы</translation>
    </message>
    <message>
        <source>of receipts and letters</source>
        <translation>чеков и писем</translation>
    </message>
    <message>
        <source>seen at the counter: oat milk, no syrup</source>
        <translation>видна на кассе: овсяное молоко, без сиропа</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Customer {number}</source>
        <translation>Клиент {number}</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>Удалить личные данные</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, birthday, language, group, note, tags, dates and the texts of consents; the same of everybody who was merged into this customer. The cards are blocked.</source>
        <translation>Имя, телефон, почта, день рождения, язык, группа, заметка, метки, даты и тексты согласий; то же у всех, кого объединили с этим клиентом. Карты блокируются.</translation>
    </message>
    <message>
        <source>Purchases, points, and when which consent was given, under a number without a name; and the act of erasing, with the reason. Write no name into the reason.</source>
        <translation>Покупки, баллы и даты согласий — под номером, без имени; и акт об удалении с причиной. Не пишите имя в причине.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Что удаляется</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Что остаётся</translation>
    </message>
    <message>
        <source>consent was withdrawn</source>
        <translation>согласие отозвано</translation>
    </message>
    <message>
        <source>the customer&apos;s request</source>
        <translation>просьба клиента</translation>
    </message>
    <message>
        <source>{name}: this cannot be undone.</source>
        <translation>{name}: отменить это будет нельзя.</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>A tasting, a workshop: the card is scanned at the door.</source>
        <translation>Дегустация, мастер-класс: карту сканируют на входе.</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Добавить событие</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Tasting</source>
        <translation>Дегустация</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Club card: {name}</source>
        <translation>Клубная карта: {name}</translation>
    </message>
    <message>
        <source>Customer: {name}</source>
        <translation>Клиент: {name}</translation>
    </message>
    <message>
        <source>Full card: {name}</source>
        <translation>Полная карта: {name}</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Получит</translation>
    </message>
    <message>
        <source>Group: {name}</source>
        <translation>Группа: {name}</translation>
    </message>
    <message>
        <source>Has spent {money}</source>
        <translation>Накопил покупок на {money}</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>One of: {who}</source>
        <translation>Один из {who}</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Заплатит</translation>
    </message>
</context>
<context>
    <name>ExampleGoods</name>
    <message>
        <source>More goods</source>
        <translation>Ещё товар</translation>
    </message>
</context>
<context>
    <name>ExamplePanel</name>
    <message>
        <source>Pays with points</source>
        <translation>Платит баллами</translation>
    </message>
    <message>
        <source>Pays with points what can be paid</source>
        <translation>Платит баллами всё, что можно</translation>
    </message>
    <message>
        <source>Takes a reward</source>
        <translation>Берёт награду</translation>
    </message>
    <message>
        <source>The example goes on when what is marked is mended.</source>
        <translation>Пример продолжится, когда отмеченное будет исправлено.</translation>
    </message>
    <message>
        <source>Try it: a purchase</source>
        <translation>Проверьте: покупка</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Введите сумму.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who buys</source>
        <translation>Кто покупает</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>ExampleTime</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>ExpiryCard</name>
    <message>
        <source>Points burn</source>
        <translation>Баллы сгорают</translation>
    </message>
    <message>
        <source>Points live</source>
        <translation>Баллы живут</translation>
    </message>
    <message>
        <source>Points never burn. A last day is a reason to come once more.</source>
        <translation>Баллы не сгорают. Последний день — повод зайти ещё раз.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>to the end of the month</source>
        <translation>до конца месяца</translation>
    </message>
    <message>
        <source>to the end of the quarter</source>
        <translation>до конца квартала</translation>
    </message>
    <message>
        <source>to the end of the year</source>
        <translation>до конца года</translation>
    </message>
    <message>
        <source>to the very day</source>
        <translation>нет, день в день</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Balances and what is owed</source>
        <translation>Остатки и обязательства</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Ledger of points</source>
        <translation>Движение баллов</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Owner&apos;s workbook</source>
        <translation>Отчёт владельца</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Save to Excel: {name}</source>
        <translation>Сохранить в Excel: {name}</translation>
    </message>
    <message>
        <source>Saving to Excel: {name}</source>
        <translation>Сохраняется в Excel: {name}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>{name}: not saved</source>
        <translation>{name}: не сохранено</translation>
    </message>
    <message>
        <source>{name}: {rows} saved to {file}</source>
        <translation>{name}: {rows} — в файле {file}</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Free item: {name}</source>
        <translation>Бесплатно: {name}</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Награды</translation>
    </message>
    <message>
        <source>Rewards and certificates</source>
        <translation>Награды и сертификаты</translation>
    </message>
</context>
<context>
    <name>FeedbackCard</name>
    <message>
        <source>Answers</source>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>Points for telling you what was good and what was not.</source>
        <translation>Баллы за рассказ о том, что было хорошо, а что нет.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
</context>
<context>
    <name>FieldChip</name>
    <message>
        <source>Drag it onto its column</source>
        <translation>Перетащите на нужный столбец</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>(customers at the end − new ones among them) / customers at the start;
a customer is who bought within {days}</source>
        <translation>(клиенты в конце − новые среди них) / клиенты в начале;
клиент тот, у кого последняя покупка не раньше чем за {days}</translation>
    </message>
    <message>
        <source>1 − share of customers who came back.</source>
        <translation>1 − доля вернувшихся.</translation>
    </message>
    <message>
        <source>Answers 4–5, in percent of all answers</source>
        <translation>Оценки 4–5, в процентах от всех оценок</translation>
    </message>
    <message>
        <source>Answers 9–10 − answers 0–6, in percent of all answers</source>
        <translation>Оценки 9–10 − оценки 0–6, в процентах от всех оценок</translation>
    </message>
    <message>
        <source>Average ticket of members × sales per year per buyer × average life in years
(from first to last sale, at least the mean gap between sales)</source>
        <translation>Средний чек с картой × покупок в год на клиента × средний срок в годах
(от первой до последней покупки, не меньше среднего промежутка между ними)</translation>
    </message>
    <message>
        <source>Back within {days}</source>
        <translation>Вернулись за {days}</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>Купили ещё раз</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Покупатели</translation>
    </message>
    <message>
        <source>Buyers whose first sale lies in this time</source>
        <translation>Покупатели, чья первая покупка — в это время</translation>
    </message>
    <message>
        <source>Buyers with two or more sales / buyers</source>
        <translation>Покупатели с двумя и более покупками / покупатели</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Отток</translation>
    </message>
    <message>
        <source>Customers with at least one sale that was not fully refunded</source>
        <translation>Клиенты хотя бы с одной покупкой, не возвращённой целиком</translation>
    </message>
    <message>
        <source>I owe in points</source>
        <translation>Долг в баллах</translation>
    </message>
    <message>
        <source>Members, of all sales</source>
        <translation>Доля покупок с картой</translation>
    </message>
    <message>
        <source>Money / number of sales, with a card and without one.
Below: how much more members leave at once</source>
        <translation>Деньги / число покупок, с картой и без неё.
Ниже: на сколько больше участники тратят за раз</translation>
    </message>
    <message>
        <source>Money of all sales, less refunds</source>
        <translation>Сумма всех покупок за вычетом возвратов</translation>
    </message>
    <message>
        <source>Money of sales with a card / money of all sales</source>
        <translation>Сумма покупок с картой / сумма всех покупок</translation>
    </message>
    <message>
        <source>New among them</source>
        <translation>Из них новые</translation>
    </message>
    <message>
        <source>Points in customers&apos; hands today × value of a point × share that is expected to be used ({share}).
The change is what this period added</source>
        <translation>Баллы у клиентов на сегодня × цена балла × доля, которую, по опыту, потратят ({share}).
Изменение — сколько добавил этот период</translation>
    </message>
    <message>
        <source>Recommend us (NPS)</source>
        <translation>Рекомендуют нас (NPS)</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Sales per buyer</source>
        <translation>Покупок на покупателя</translation>
    </message>
    <message>
        <source>Sales with a card / buyers</source>
        <translation>Покупки с картой / покупатели</translation>
    </message>
    <message>
        <source>Satisfied (CSAT)</source>
        <translation>Довольны (CSAT)</translation>
    </message>
    <message>
        <source>Ticket: members / others</source>
        <translation>Чек: с картой / без</translation>
    </message>
    <message>
        <source>Worth of a customer</source>
        <translation>Ценность клиента</translation>
    </message>
    <message>
        <source>{number} pp</source>
        <translation>{number} п. п.</translation>
    </message>
</context>
<context>
    <name>FilePreviewSheet</name>
    <message>
        <source>Points that burn if nobody uses them</source>
        <translation>Баллы, которые сгорят, если их не потратить</translation>
    </message>
    <message>
        <source>Reading {name} and living through its sales; nothing is written…</source>
        <translation>Читаем {name} и пересчитываем покупки; ничего не записывается…</translation>
    </message>
    <message>
        <source>Row {row}: {problem} “{text}”</source>
        <translation>Строка {row}: {problem} «{text}»</translation>
    </message>
    <message>
        <source>Tiers at the end</source>
        <translation>Уровни в конце срока</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Во что это обходится</translation>
    </message>
    <message>
        <source>What this program would have cost</source>
        <translation>Во что обошлась бы эта программа</translation>
    </message>
    <message>
        <source>Would have got most</source>
        <translation>Получили бы больше всех</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose a file, or drop it here</source>
        <translation>Выберите файл или перетащите его сюда</translation>
    </message>
    <message>
        <source>Customers or past sales of another program: Excel (.xlsx) or CSV. Nothing is written before you have seen what would come of it.</source>
        <translation>Клиенты или прошлые продажи из другой программы: Excel (.xlsx) или CSV. Ничего не запишется, пока вы не увидите, что получится.</translation>
    </message>
    <message>
        <source>File to bring in</source>
        <translation>Файл для загрузки</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Таблицы (*.xlsx *.xlsm *.csv *.txt *.tsv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>What is in it?</source>
        <translation>Что в нём?</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Away {count}+ days</source>
        <translation>Нет {count}+ дней</translation>
    </message>
    <message>
        <source>Birthday this month</source>
        <translation>День рождения в этом месяце</translation>
    </message>
    <message>
        <source>In debt</source>
        <translation>С долгом</translation>
    </message>
    <message>
        <source>Lost: {count}+ days</source>
        <translation>Потеряны: {count}+ дн.</translation>
    </message>
    <message>
        <source>New segment…</source>
        <translation>Новый сегмент…</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Новички</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Сегменты</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
</context>
<context>
    <name>FindingsStep</name>
    <message>
        <source>Customers who are here already stay as they are.</source>
        <translation>Клиенты, которые здесь уже есть, останутся без изменений.</translation>
    </message>
    <message>
        <source>From {first} to {last}, {money} in all. Sales count as visits and spending, without points.</source>
        <translation>С {first} по {last}, всего {money}. Продажи считаются визитами и тратами, без баллов.</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Уже есть здесь</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Новых клиентов</translation>
    </message>
    <message>
        <source>Nothing is written yet. Bringing it in takes {time}; meanwhile the counter waits. It can be stopped, and taken back as a whole later.</source>
        <translation>Пока ничего не записано. Загрузка займёт {time}; касса в это время ждёт. Её можно остановить, а позже отменить целиком.</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>Строк в файле</translation>
    </message>
    <message>
        <source>Sales to bring in</source>
        <translation>Новых продаж</translation>
    </message>
    <message>
        <source>The new ones bring {points} with them.</source>
        <translation>Новые принесут с собой {points}.</translation>
    </message>
    <message>
        <source>There is nothing new in this file: nothing would be changed.</source>
        <translation>В этом файле нет ничего нового: менять нечего.</translation>
    </message>
    <message>
        <source>by card: {count}</source>
        <translation>по карте: {count}</translation>
    </message>
    <message>
        <source>by number: {count}</source>
        <translation>по номеру: {count}</translation>
    </message>
    <message>
        <source>by phone: {count}</source>
        <translation>по телефону: {count}</translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Никто не найден.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>First cards</source>
        <translation>Первые карты</translation>
    </message>
    <message>
        <source>Loyalty Desk: first start</source>
        <translation>Loyalty Desk: первый запуск</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Открыть магазин</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Открыть магазин</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить копию</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Магазины</translation>
    </message>
    <message>
        <source>Welcome to Loyalty Desk</source>
        <translation>Добро пожаловать в Loyalty Desk</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Expected from how often, how lately and for how much each customer has bought:
the models BG/NBD and gamma-gamma (Fader, Hardie 2005). They know nothing of seasons and campaigns</source>
        <translation>Ожидание по тому, как часто, как давно и на сколько покупал каждый:
модели BG/NBD и гамма-гамма (Fader, Hardie 2005). О сезонах и акциях они не знают</translation>
    </message>
    <message>
        <source>Money in 365 days</source>
        <translation>Денег за 365 дней</translation>
    </message>
    <message>
        <source>Money in 90 days</source>
        <translation>Денег за 90 дней</translation>
    </message>
    <message>
        <source>Money in the next 365 days</source>
        <translation>Денег за 365 дней</translation>
    </message>
    <message>
        <source>Money in the next 90 days</source>
        <translation>Денег за 90 дней</translation>
    </message>
    <message>
        <source>Show those in danger</source>
        <translation>Показать, кто под угрозой</translation>
    </message>
    <message>
        <source>Still a customer</source>
        <translation>Ещё наш</translation>
    </message>
    <message>
        <source>Still customers, of those who came again</source>
        <translation>Всё ещё наши, из приходивших повторно</translation>
    </message>
    <message>
        <source>Too few customers have come again to tell what to expect.</source>
        <translation>Слишком мало клиентов приходили повторно, чтобы судить о будущем.</translation>
    </message>
    <message>
        <source>Valuable customers in danger</source>
        <translation>Ценные клиенты под угрозой</translation>
    </message>
    <message>
        <source>Visits in 90 days</source>
        <translation>Визитов за 90 дней</translation>
    </message>
    <message>
        <source>Visits in the next 365 days</source>
        <translation>Визитов за 365 дней</translation>
    </message>
    <message>
        <source>Visits in the next 90 days</source>
        <translation>Визитов за 90 дней</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Чего ждать</translation>
    </message>
    <message>
        <source>{alive} of {count}</source>
        <translation>{alive} из {count}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Fewer settings</source>
        <translation>Меньше настроек</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Больше настроек</translation>
    </message>
</context>
<context>
    <name>GiftInput</name>
    <message>
        <source>How many there are</source>
        <translation>Сколько их</translation>
    </message>
    <message>
        <source>How many there are; empty: as many as asked for</source>
        <translation>Сколько их; пусто — сколько угодно</translation>
    </message>
</context>
<context>
    <name>GiveButton</name>
    <message>
        <source>A certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>A club card</source>
        <translation>Клубная карта</translation>
    </message>
    <message>
        <source>A level for a while</source>
        <translation>Уровень на время</translation>
    </message>
    <message>
        <source>A privilege</source>
        <translation>Привилегия</translation>
    </message>
    <message>
        <source>A surprise</source>
        <translation>Сюрприз</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Give…</source>
        <translation>Дать…</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Записать контакт</translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>Cancel the certificate</source>
        <translation>Отменить сертификат</translation>
    </message>
    <message>
        <source>Cancel the club card</source>
        <translation>Отменить клубную карту</translation>
    </message>
    <message>
        <source>Certificate {code} over {amount}.</source>
        <translation>Сертификат {code} на {amount}.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Забрать</translation>
    </message>
    <message>
        <source>Take the lent level back</source>
        <translation>Забрать уровень, данный на время</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>The answer is written down.</source>
        <translation>Отзыв записан.</translation>
    </message>
    <message>
        <source>The answer is written down: {points}</source>
        <translation>Отзыв записан: {points}</translation>
    </message>
    <message>
        <source>The club card holds until {date}.</source>
        <translation>Клубная карта действует до {date}.</translation>
    </message>
    <message>
        <source>The contact is written down.</source>
        <translation>Контакт записан.</translation>
    </message>
    <message>
        <source>The customer&apos;s own level holds again at once.</source>
        <translation>Сразу снова действует собственный уровень клиента.</translation>
    </message>
    <message>
        <source>The level is lent.</source>
        <translation>Уровень дан на время.</translation>
    </message>
    <message>
        <source>The privilege is given.</source>
        <translation>Привилегия дана.</translation>
    </message>
    <message>
        <source>The surprise is given.</source>
        <translation>Сюрприз начислен.</translation>
    </message>
    <message>
        <source>Used: {name}.</source>
        <translation>Использовано: {name}.</translation>
    </message>
    <message>
        <source>a mistake</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>the customer&apos;s wish</source>
        <translation>желание клиента</translation>
    </message>
    <message>
        <source>{code} pays for nothing any more.</source>
        <translation>{code} больше ничего не оплачивает.</translation>
    </message>
    <message>
        <source>{price} go back to the customer; what was before holds again.</source>
        <translation>{price} возвращается клиенту; снова действует то, что было раньше.</translation>
    </message>
</context>
<context>
    <name>GoodsLine</name>
    <message>
        <source>For</source>
        <translation>На сумму</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
</context>
<context>
    <name>GroupNames</name>
    <message>
        <source>Cooling</source>
        <translation>Остывают</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Спящие</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потеряны</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Новички</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation>Постоянные</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>came lately, still seldom: make them come again</source>
        <translation>пришли недавно, ещё редко: позовите снова</translation>
    </message>
    <message>
        <source>came seldom and long ago, or not within a year</source>
        <translation>были редко и давно или больше года назад</translation>
    </message>
    <message>
        <source>come most often and spend most: thank them</source>
        <translation>приходят чаще и тратят больше всех: поблагодарите</translation>
    </message>
    <message>
        <source>come often enough and lately</source>
        <translation>приходят достаточно часто и были недавно</translation>
    </message>
    <message>
        <source>have not come for long: bring them back</source>
        <translation>давно не приходили: верните их</translation>
    </message>
    <message>
        <source>used to come more often: remind them</source>
        <translation>раньше приходили чаще: напомните о себе</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Убрать эту группу</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>сотрудники</translation>
    </message>
</context>
<context>
    <name>GroupsCard</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Groups can be told after a month of sales, with 25 customers or more.</source>
        <translation>Группы видны после месяца продаж, когда клиентов 25 или больше.</translation>
    </message>
    <message>
        <source>Groups of customers</source>
        <translation>Группы клиентов</translation>
    </message>
    <message>
        <source>RFM: last sale, number of sales and money of the last year, each in five parts of equal size.
To the right: came more lately. Up: comes more often and spends more. A click opens the group</source>
        <translation>RFM: последняя покупка, число покупок и деньги за год, каждое в пяти равных частях.
Вправо: были недавно. Вверх: приходят чаще и тратят больше. Щелчок покажет группу</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Share of money</source>
        <translation>Доля денег</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Потратили</translation>
    </message>
    <message>
        <source>Spent {money} in a year, {share} of all</source>
        <translation>Потратили за год {money}, {share} от всех</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>came more lately</source>
        <translation>были недавно</translation>
    </message>
    <message>
        <source>comes more often, spends more</source>
        <translation>чаще и дороже</translation>
    </message>
    <message>
        <source>{customers}, one year</source>
        <translation>{customers}, за год</translation>
    </message>
    <message>
        <source>{customers}, {share} of all</source>
        <translation>{customers}, {share} от всех</translation>
    </message>
    <message>
        <source>{share} of money</source>
        <translation>{share} денег</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Customers who come back</source>
        <translation>Вернувшиеся клиенты</translation>
    </message>
    <message>
        <source>I owe in points</source>
        <translation>Долг в баллах</translation>
    </message>
    <message>
        <source>Members, of all sales</source>
        <translation>Доля покупок с картой</translation>
    </message>
    <message>
        <source>Return on the program</source>
        <translation>Отдача программы</translation>
    </message>
    <message>
        <source>Tell your margin</source>
        <translation>Указать маржу</translation>
    </message>
    <message>
        <source>Ticket: members / others</source>
        <translation>Чек: с картой / без</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Brought in so far</source>
        <translation>Что уже загружено</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Пока ничего.</translation>
    </message>
</context>
<context>
    <name>HoursInput</name>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>ImportPart</name>
    <message>
        <source>Bring a file in…</source>
        <translation>Загрузить файл…</translation>
    </message>
    <message>
        <source>Bring data in</source>
        <translation>Загрузка данных</translation>
    </message>
    <message>
        <source>Customers and past sales of the program you had before.</source>
        <translation>Клиенты и прошлые продажи из программы, которая была раньше.</translation>
    </message>
    <message>
        <source>Save them there as Excel or CSV. You say which column is what, and see first what would come of it.</source>
        <translation>Сохраните их там в Excel или CSV. Укажите, где какой столбец, и сначала посмотрите, что получится.</translation>
    </message>
    <message>
        <source>Who is here already stays as they are; the same file a second time changes nothing.</source>
        <translation>Кто здесь уже есть, останется без изменений; тот же файл второй раз ничего не изменит.</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Bring data in</source>
        <translation>Загрузка данных</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Bringing it in; the counter waits…</source>
        <translation>Загружаем; касса ждёт…</translation>
    </message>
    <message>
        <source>Cancel leaves everything as it was before.</source>
        <translation>После отмены всё останется, как было.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Проверить файл</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Reading the file; nothing is written…</source>
        <translation>Читаем файл; ничего не записывается…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation>Остановлено. Ничего не загружено.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>A column that is needed is not in the file. Go back and choose the columns anew.</source>
        <translation>В файле нет нужного столбца. Вернитесь и выберите столбцы заново.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>Номер клиента</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Excel workbook, its first sheet</source>
        <translation>Книга Excel, первый лист</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>It cannot be taken back any more: later doings stand on it ({what}).</source>
        <translation>Отменить уже нельзя: на этом основано более позднее ({what}).</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Past sales</source>
        <translation>Прошлые продажи</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Номер чека</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Still needed: {names}. Drag it onto its column, or choose it from the list there.</source>
        <translation>Ещё нужно: {names}. Перетащите на столбец или выберите в списке над ним.</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Text in {encoding}, columns separated by {signs}</source>
        <translation>Текст в кодировке {encoding}, между столбцами {signs}</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Этот файл пуст. Выберите другой.</translation>
    </message>
    <message>
        <source>This file is too large. Save only the table, without pictures, or in several files.</source>
        <translation>Этот файл слишком велик. Сохраните только таблицу, без картинок, или разделите её на несколько файлов.</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls). Open it in Excel, save it as .xlsx, and choose that.</source>
        <translation>Это старый файл Excel (.xls). Откройте его в Excel, сохраните как .xlsx и выберите новый.</translation>
    </message>
    <message>
        <source>This is no table. Save it in its program as Excel (.xlsx) or CSV, and choose that.</source>
        <translation>Это не таблица. Сохраните её в той программе как Excel (.xlsx) или CSV и выберите новый файл.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>несколько секунд</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>около {minutes} мин</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>меньше минуты</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>upright lines</source>
        <translation>вертикальная черта</translation>
    </message>
</context>
<context>
    <name>IssuedSheet</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Gift certificate</source>
        <translation>Подарочный сертификат</translation>
    </message>
    <message>
        <source>Give the picture, or write the number on a certificate. It pays when it is scanned or typed.</source>
        <translation>Отдайте картинку или впишите номер в бланк. Чтобы заплатить, сертификат сканируют или вводят его номер.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Картинка (*.png)</translation>
    </message>
    <message>
        <source>Save the certificate&apos;s picture</source>
        <translation>Сохранить картинку сертификата</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Сохранить картинку…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>{money} until {day}</source>
        <translation>{money} до {day}</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>All rewards</source>
        <translation>Все награды</translation>
    </message>
    <message>
        <source>Certificates, memberships, surprises</source>
        <translation>Сертификаты, клубные карты, сюрпризы</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Complete the sale</source>
        <translation>Провести продажу</translation>
    </message>
    <message>
        <source>Go to what to offer; Space notes it</source>
        <translation>Перейти к предложениям; пробел отмечает</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Put the price into a category</source>
        <translation>Отнести цену к категории</translation>
    </message>
    <message>
        <source>Receipt of the last sale, while it is shown</source>
        <translation>Чек последней продажи, пока видно сообщение</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Sale without a card</source>
        <translation>Продажа без карты</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Type the number of a certificate</source>
        <translation>Ввести номер сертификата</translation>
    </message>
    <message>
        <source>Undo what was done last, while it is shown</source>
        <translation>Отменить последнее, пока видно сообщение</translation>
    </message>
    <message>
        <source>Use all points that can pay</source>
        <translation>Списать все баллы, сколько можно</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Backspace</source>
        <translation>Стереть</translation>
    </message>
</context>
<context>
    <name>KindStep</name>
    <message>
        <source>All sums are worked out by the same rules that your counter will use, in your currency.</source>
        <translation>Все суммы посчитаны теми же правилами, по которым будет работать касса, в вашей валюте.</translation>
    </message>
    <message>
        <source>Each comes with rules that work at once. Everything can be changed later.</source>
        <translation>У каждого — правила, которые работают сразу. Потом можно изменить всё.</translation>
    </message>
    <message>
        <source>What kind of shop is it?</source>
        <translation>Какой у вас магазин?</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message>
        <source>A customer who spends {weekly} a week gets {gain} a year.</source>
        <translation>Клиент, который тратит {weekly} в неделю, получит за год {gain}.</translation>
    </message>
    <message>
        <source>A discount for regulars: {steps} a year.</source>
        <translation>Скидка за визиты в течение года: {steps}.</translation>
    </message>
    <message>
        <source>A discount that grows with what was spent: {steps}.</source>
        <translation>Скидка растёт с суммой покупок: {steps}.</translation>
    </message>
    <message>
        <source>Also: {things}.</source>
        <translation>А ещё: {things}.</translation>
    </message>
    <message>
        <source>Beans</source>
        <translation>Зёрна</translation>
    </message>
    <message>
        <source>Bouquets</source>
        <translation>Букеты</translation>
    </message>
    <message>
        <source>Bread</source>
        <translation>Хлеб</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Завтраки</translation>
    </message>
    <message>
        <source>Cakes</source>
        <translation>Торты</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Уход</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Кофе</translation>
    </message>
    <message>
        <source>Colouring</source>
        <translation>Окрашивание</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Напитки</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Подарки</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Haircut</source>
        <translation>Стрижка</translation>
    </message>
    <message>
        <source>Interior</source>
        <translation>Салон</translation>
    </message>
    <message>
        <source>Pastry</source>
        <translation>Выпечка</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Растения</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Полировка</translation>
    </message>
    <message>
        <source>Single flowers</source>
        <translation>Цветы поштучно</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>Мойка</translation>
    </message>
    <message>
        <source>gift certificates</source>
        <translation>подарочные сертификаты</translation>
    </message>
    <message>
        <source>points for bringing a friend</source>
        <translation>баллы за приведённого друга</translation>
    </message>
    <message>
        <source>points for coming back</source>
        <translation>баллы за возвращение</translation>
    </message>
    <message>
        <source>reminders to buy again</source>
        <translation>напоминания о покупке</translation>
    </message>
    <message>
        <source>rewards for points</source>
        <translation>награды за баллы</translation>
    </message>
    <message>
        <source>they pay up to the whole bill and live {months}</source>
        <translation>ими можно оплатить весь чек, живут {months}</translation>
    </message>
    <message>
        <source>they pay up to the whole bill and never burn</source>
        <translation>ими можно оплатить весь чек, они не сгорают</translation>
    </message>
    <message>
        <source>they pay up to {percent} of a bill and live {months}</source>
        <translation>ими можно оплатить до {percent} чека, живут {months}</translation>
    </message>
    <message>
        <source>they pay up to {percent} of a bill and never burn</source>
        <translation>ими можно оплатить до {percent} чека, они не сгорают</translation>
    </message>
    <message>
        <source>{money} in points</source>
        <translation>{money} баллами</translation>
    </message>
    <message>
        <source>{money} off</source>
        <translation>{money} скидками</translation>
    </message>
    <message>
        <source>{name} ({percent} off)</source>
        <translation>{name} (скидка {percent})</translation>
    </message>
    <message>
        <source>{percent} after {visits}</source>
        <translation>{visits}&#xa0;—&#xa0;{percent}</translation>
    </message>
    <message>
        <source>{percent} comes back in points</source>
        <translation>{percent} возвращается баллами</translation>
    </message>
    <message>
        <source>{percent} from {money}</source>
        <translation>{percent} от {money}</translation>
    </message>
    <message>
        <source>{percent} from {money} a year</source>
        <translation>{percent} от {money} в год</translation>
    </message>
    <message>
        <source>{points} on the birthday</source>
        <translation>{points} ко дню рождения</translation>
    </message>
    <message>
        <source>{steps}; {paying}.</source>
        <translation>{steps}; {paying}.</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>About to leave</source>
        <translation>Вот-вот уйдут</translation>
    </message>
    <message>
        <source>Away, days</source>
        <translation>Не был, дней</translation>
    </message>
    <message>
        <source>Comes every, days</source>
        <translation>Приходит раз в, дней</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Nobody has been away for longer than usual.</source>
        <translation>Никто не пропал дольше обычного.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Показать всех: {count}</translation>
    </message>
    <message>
        <source>Spent in a year</source>
        <translation>Потратил за год</translation>
    </message>
    <message>
        <source>Who came on three days or more, and has now been away for two weeks and twice their usual gap.
Those who spent most in a year first</source>
        <translation>Кто приходил хотя бы в три разных дня, а теперь не был две недели и вдвое дольше обычного.
Сначала те, кто больше потратил за год</translation>
    </message>
    <message>
        <source>{every}, away {days}</source>
        <translation>{every}, нет {days}</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Made on the card “Privileges”.</source>
        <translation>Их заводят на карточке «Привилегии».</translation>
    </message>
    <message>
        <source>Own points</source>
        <translation>Баллов</translation>
    </message>
    <message>
        <source>Points pay up to</source>
        <translation>Баллами платить до</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Привилегии</translation>
    </message>
    <message>
        <source>Remove this level</source>
        <translation>Убрать этот уровень</translation>
    </message>
    <message>
        <source>for every</source>
        <translation>за каждые</translation>
    </message>
    <message>
        <source>from</source>
        <translation>от</translation>
    </message>
</context>
<context>
    <name>LevelSentences</name>
    <message>
        <source>A new level counts for the purchase that reaches it.</source>
        <translation>Новый уровень действует уже в той покупке, которой достигнут.</translation>
    </message>
    <message>
        <source>All time counts</source>
        <translation>Считается за всё время</translation>
    </message>
    <message>
        <source>Away: not here for {days}; lost: for {lost}.</source>
        <translation>Давно не были: {days}; потеряны: {lost}.</translation>
    </message>
    <message>
        <source>Newcomers: with you for up to {days}.</source>
        <translation>Новички: с вами не дольше {days}.</translation>
    </message>
    <message>
        <source>No levels: all customers are alike.</source>
        <translation>Уровней нет: все клиенты равны.</translation>
    </message>
    <message>
        <source>No percent discounts.</source>
        <translation>Скидок в процентах нет.</translation>
    </message>
    <message>
        <source>Not for: {names}.</source>
        <translation>Нельзя за: {names}.</translation>
    </message>
    <message>
        <source>Of several discounts the largest holds.</source>
        <translation>Из нескольких скидок действует наибольшая.</translation>
    </message>
    <message>
        <source>Regulars: {sales} or more in 90 days.</source>
        <translation>Постоянные: {sales} или больше за 90 дней.</translation>
    </message>
    <message>
        <source>Several discounts are taken one after another.</source>
        <translation>Несколько скидок применяются одна за другой.</translation>
    </message>
    <message>
        <source>The best: the {percent} who spend most in a year.</source>
        <translation>Лучшие: {percent} тех, кто больше всех покупает за год.</translation>
    </message>
    <message>
        <source>The last {months} count</source>
        <translation>Считается за {months}</translation>
    </message>
    <message>
        <source>birthday in: {names}</source>
        <translation>день рождения: {names}</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
    <message>
        <source>group {names}</source>
        <translation>группа {names}</translation>
    </message>
    <message>
        <source>has bought {names}</source>
        <translation>покупали {names}</translation>
    </message>
    <message>
        <source>has come at least: {visits}</source>
        <translation>были не меньше: {visits}</translation>
    </message>
    <message>
        <source>has not come for {days}</source>
        <translation>не были {days}</translation>
    </message>
    <message>
        <source>has spent {money}</source>
        <translation>купили на {money}</translation>
    </message>
    <message>
        <source>level {names}</source>
        <translation>уровень {names}</translation>
    </message>
    <message>
        <source>marked {names}</source>
        <translation>с пометкой {names}</translation>
    </message>
    <message>
        <source>points pay up to {percent}</source>
        <translation>баллами до {percent}</translation>
    </message>
    <message>
        <source>who has spent {money}</source>
        <translation>кто накопил покупок на {money}</translation>
    </message>
    <message>
        <source>{counted}; a level holds {months}, then it is looked at again.</source>
        <translation>{counted}; уровень держится {months}, потом пересматривается.</translation>
    </message>
    <message>
        <source>{counted}; a level once reached stays.</source>
        <translation>{counted}; достигнутый уровень остаётся.</translation>
    </message>
    <message>
        <source>{name} from the start</source>
        <translation>{name} сразу</translation>
    </message>
    <message>
        <source>{name} from {threshold}</source>
        <translation>{name} от {threshold}</translation>
    </message>
    <message>
        <source>{name}: {conditions}.</source>
        <translation>{name}: {conditions}.</translation>
    </message>
    <message>
        <source>{name}: {price} for {months}.</source>
        <translation>{name}: {price} за {months}.</translation>
    </message>
    <message>
        <source>{name}: {price} for {months}; {gains}.</source>
        <translation>{name}: {price} за {months}; {gains}.</translation>
    </message>
    <message>
        <source>{who}: {percent} off</source>
        <translation>{who}: скидка {percent}</translation>
    </message>
</context>
<context>
    <name>LifeInput</name>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцев</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Points can be used at once, without limits. Limits keep anybody from earning by tricks.</source>
        <translation>Баллами можно платить сразу, без пределов. Пределы не дают зарабатывать хитростью.</translation>
    </message>
    <message>
        <source>Waiting time and limits</source>
        <translation>Ожидание и пределы</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
</context>
<context>
    <name>LoanSheet</name>
    <message>
        <source>It holds as long as it is above the customer&apos;s own level.</source>
        <translation>Действует, пока он выше собственного уровня клиента.</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Дать</translation>
    </message>
    <message>
        <source>Lend a level</source>
        <translation>Уровень на время</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>До конца дня</translation>
    </message>
    <message>
        <source>a guest of honour</source>
        <translation>почётный гость</translation>
    </message>
    <message>
        <source>apology</source>
        <translation>извинение</translation>
    </message>
    <message>
        <source>to try it</source>
        <translation>попробовать</translation>
    </message>
</context>
<context>
    <name>LookPart</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Dark is kinder in the evening.</source>
        <translation>Вечером тёмная мягче для глаз.</translation>
    </message>
    <message>
        <source>For this computer only.</source>
        <translation>Только для этого компьютера.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language and theme</source>
        <translation>Язык и тема</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Of all screens, receipts and cards.</source>
        <translation>Всех экранов, чеков и карт.</translation>
    </message>
    <message>
        <source>The new language is there when you start the program again.</source>
        <translation>Новый язык появится после перезапуска программы.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>LotsPanel</name>
    <message>
        <source>Points by their last day</source>
        <translation>Баллы по срокам</translation>
    </message>
    <message>
        <source>from {start} {until}</source>
        <translation>с {start} {until}</translation>
    </message>
    <message>
        <source>later ones</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>never burn</source>
        <translation>не сгорают</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close this sheet first, then scan again.</source>
        <translation>Сначала закройте это окно, потом сканируйте ещё раз.</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Закончить тренировку</translation>
    </message>
    <message>
        <source>Find a screen, an action, a customer</source>
        <translation>Найти экран, действие, клиента</translation>
    </message>
    <message>
        <source>Go to a screen</source>
        <translation>Перейти на экран</translation>
    </message>
    <message>
        <source>Practice – Loyalty Desk</source>
        <translation>Тренировка – Loyalty Desk</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Показать клавиши</translation>
    </message>
</context>
<context>
    <name>MarginSheet</name>
    <message>
        <source>Days of a customer</source>
        <translation>Дней клиента</translation>
    </message>
    <message>
        <source>From 1 to 3650 days</source>
        <translation>От 1 до 3650 дней</translation>
    </message>
    <message>
        <source>From above 0 to 100 %</source>
        <translation>Больше 0 и до 100 %</translation>
    </message>
    <message>
        <source>How to count</source>
        <translation>Как считать</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Маржа</translation>
    </message>
    <message>
        <source>The return on the program is counted from the margin. Nobody but you sees these figures.</source>
        <translation>Отдача программы считается по марже. Эти цифры видите только вы.</translation>
    </message>
    <message>
        <source>What stays of a price when the goods are paid. Empty: not told</source>
        <translation>Что остаётся от цены, когда товар оплачен. Пусто: не указана</translation>
    </message>
    <message>
        <source>Who bought within so many days is a customer: for retention and churn</source>
        <translation>Кто купил за столько дней, тот клиент: для удержания и оттока</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>A year more with us</source>
        <translation>Годовщина с нами</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Bringing a friend</source>
        <translation>За друга</translation>
    </message>
    <message>
        <source>Brought a friend: {name}</source>
        <translation>За друга: {name}</translation>
    </message>
    <message>
        <source>Came by the card of {name}</source>
        <translation>По карте друга: {name}</translation>
    </message>
    <message>
        <source>Came to {name}</source>
        <translation>Событие: {name}</translation>
    </message>
    <message>
        <source>Certificate bought</source>
        <translation>Куплен сертификат</translation>
    </message>
    <message>
        <source>Certificate cancelled</source>
        <translation>Сертификат отменён</translation>
    </message>
    <message>
        <source>Certificate given</source>
        <translation>Подарен сертификат</translation>
    </message>
    <message>
        <source>Club card cancelled: {name}</source>
        <translation>Клубная карта отменена: {name}</translation>
    </message>
    <message>
        <source>Club card: {name}</source>
        <translation>Клубная карта: {name}</translation>
    </message>
    <message>
        <source>Contacted: {name}</source>
        <translation>Контакт: {name}</translation>
    </message>
    <message>
        <source>For buying a certificate</source>
        <translation>За покупку сертификата</translation>
    </message>
    <message>
        <source>For coming back</source>
        <translation>За возвращение</translation>
    </message>
    <message>
        <source>Lent: {name}</source>
        <translation>На время: {name}</translation>
    </message>
    <message>
        <source>Not contacted after all: {name}</source>
        <translation>Контакта не было: {name}</translation>
    </message>
    <message>
        <source>Partner&apos;s offer shown: {name}</source>
        <translation>Показано предложение партнёра: {name}</translation>
    </message>
    <message>
        <source>Privilege given: {name}</source>
        <translation>Дана привилегия: {name}</translation>
    </message>
    <message>
        <source>Recommends us: {name} of 10</source>
        <translation>Рекомендует: {name} из 10</translation>
    </message>
    <message>
        <source>Satisfied: {name} of 5</source>
        <translation>Понравилось: {name} из 5</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Сюрприз</translation>
    </message>
    <message>
        <source>Taken back: {names}</source>
        <translation>Снято: {names}</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Поблагодарили</translation>
    </message>
    <message>
        <source>Thanks for an answer</source>
        <translation>За отзыв</translation>
    </message>
    <message>
        <source>The lent level ended</source>
        <translation>Уровень на время отменён</translation>
    </message>
    <message>
        <source>Used: {name}</source>
        <translation>Использовано: {name}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Приветственные</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>gift: {name}</source>
        <translation>подарок: {name}</translation>
    </message>
    <message>
        <source>no more: {what}</source>
        <translation>снято: {what}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>reward: {name}</source>
        <translation>награда: {name}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>{name}: one for free</source>
        <translation>{name}: одна бесплатно</translation>
    </message>
</context>
<context>
    <name>MatterWords</name>
    <message>
        <source>birthday</source>
        <translation>день рождения</translation>
    </message>
    <message>
        <source>call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>goods used up</source>
        <translation>товар закончился</translation>
    </message>
    <message>
        <source>important date</source>
        <translation>важная дата</translation>
    </message>
    <message>
        <source>message</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <source>not seen for long</source>
        <translation>давно не был</translation>
    </message>
    <message>
        <source>points for coming back</source>
        <translation>баллы за возвращение</translation>
    </message>
    <message>
        <source>points that burn</source>
        <translation>сгорающие баллы</translation>
    </message>
    <message>
        <source>talk in the shop</source>
        <translation>разговор в магазине</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>благодарность</translation>
    </message>
</context>
<context>
    <name>MembershipRow</name>
    <message>
        <source>mo.</source>
        <translation>мес.</translation>
    </message>
</context>
<context>
    <name>MembershipSheet</name>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Club card</source>
        <translation>Клубная карта</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>It replaces the card that runs now.</source>
        <translation>Заменит карту, которая действует сейчас.</translation>
    </message>
    <message>
        <source>Paid, write down</source>
        <translation>Оплачено, записать</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
</context>
<context>
    <name>MembershipsCard</name>
    <message>
        <source>A paid year with a lower price: who has paid for it comes to use it.</source>
        <translation>Оплаченный год с ценой ниже: кто заплатил, тот придёт пользоваться.</translation>
    </message>
    <message>
        <source>Add a club card</source>
        <translation>Добавить клубную карту</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Клуб</translation>
    </message>
    <message>
        <source>Club card</source>
        <translation>Клубная карта</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Merge two customers</source>
        <translation>Объединить двух клиентов</translation>
    </message>
    <message>
        <source>This is the same customer. Find another one.</source>
        <translation>Это тот же самый клиент. Найдите другого.</translation>
    </message>
    <message>
        <source>What one owes is settled with points of the other.</source>
        <translation>Долг одного гасится баллами другого.</translation>
    </message>
    <message>
        <source>Who is the same person?</source>
        <translation>Кто из клиентов — тот же человек?</translation>
    </message>
    <message>
        <source>the customer without a name</source>
        <translation>клиент без имени</translation>
    </message>
    <message>
        <source>{kept} stays and has all of it: {points}, {visits}, the cards of both. What is not known of them is filled in from {other}, who is no customer of their own any more. This can be undone.</source>
        <translation>Остаётся {kept}, и всё общее — здесь: {points}, {visits}, карты обоих. Недостающие данные берутся отсюда: {other}; отдельного клиента с этими данными больше не будет. Объединение можно отменить.</translation>
    </message>
    <message>
        <source>{name} (no phone)</source>
        <translation>{name} (без телефона)</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>A surprise: points without an occasion</source>
        <translation>Сюрприз: баллы просто так</translation>
    </message>
    <message>
        <source>Ask the manager</source>
        <translation>Спросить управляющего</translation>
    </message>
    <message>
        <source>Left for today: {points}</source>
        <translation>На сегодня осталось: {points}</translation>
    </message>
    <message>
        <source>Nothing is left for today.</source>
        <translation>На сегодня ничего не осталось.</translation>
    </message>
    <message>
        <source>Scan the customer&apos;s card first.</source>
        <translation>Сначала отсканируйте карту клиента.</translation>
    </message>
    <message>
        <source>Sell a gift certificate</source>
        <translation>Продать подарочный сертификат</translation>
    </message>
    <message>
        <source>Sell a membership</source>
        <translation>Продать клубную карту</translation>
    </message>
    <message>
        <source>Thanks for an answer</source>
        <translation>Спасибо за ответ</translation>
    </message>
    <message>
        <source>This sale goes beyond a limit of the program.</source>
        <translation>Эта продажа выходит за лимит программы.</translation>
    </message>
    <message>
        <source>Was thanked not long ago.</source>
        <translation>Недавно уже получал баллы за ответ.</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
</context>
<context>
    <name>NewCustomerSheet</name>
    <message>
        <source>A new number is made</source>
        <translation>Будет создан новый номер</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>ДД.ММ.ГГГГ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Scan a card to give it to the customer.</source>
        <translation>Сканируйте карту, чтобы выдать её клиенту.</translation>
    </message>
    <message>
        <source>{name} is in the program already.</source>
        <translation>{name} — уже в программе.</translation>
    </message>
</context>
<context>
    <name>NewcomersCard</name>
    <message>
        <source>Came again</source>
        <translation>Повторно</translation>
    </message>
    <message>
        <source>Came again: {number}</source>
        <translation>Повторно: {number}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>For the first time</source>
        <translation>Впервые</translation>
    </message>
    <message>
        <source>For the first time: {number}</source>
        <translation>Впервые: {number}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>New and returning</source>
        <translation>Новые и вернувшиеся</translation>
    </message>
    <message>
        <source>Nobody has bought with a card in this time.</source>
        <translation>За это время с картой никто не покупал.</translation>
    </message>
    <message>
        <source>Sales with a card: first ones of their customers, and all others.
Where the first are many and the others do not grow, customers come but do not stay</source>
        <translation>Покупки с картой: первые у своих клиентов и все остальные.
Если первых много, а остальных не прибавляется, клиенты приходят, но не остаются</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>came again</source>
        <translation>повторно</translation>
    </message>
    <message>
        <source>for the first time</source>
        <translation>впервые</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>OccasionSentences</name>
    <message>
        <source>A new customer gets {points} at once, to be used within {days}.</source>
        <translation>Новый клиент сразу получает {points}, потратить их можно за {days}.</translation>
    </message>
    <message>
        <source>A new customer gets {points} at once.</source>
        <translation>Новый клиент сразу получает {points}.</translation>
    </message>
    <message>
        <source>An answer gives {points}, once in {days}.</source>
        <translation>Отзыв приносит {points}, один раз за {days}.</translation>
    </message>
    <message>
        <source>Answers give no points.</source>
        <translation>Отзывы баллов не приносят.</translation>
    </message>
    <message>
        <source>Birthdays give no points.</source>
        <translation>День рождения баллов не приносит.</translation>
    </message>
    <message>
        <source>Each answer gives {points}.</source>
        <translation>Каждый отзыв приносит {points}.</translation>
    </message>
    <message>
        <source>Each birthday gives {points}, {when}.</source>
        <translation>День рождения приносит {points}; {when}.</translation>
    </message>
    <message>
        <source>Each year since joining gives {points}, {when}.</source>
        <translation>Каждый год вместе приносит {points}; {when}.</translation>
    </message>
    <message>
        <source>New customers begin without points.</source>
        <translation>Новые клиенты начинают без баллов.</translation>
    </message>
    <message>
        <source>No presents without an occasion.</source>
        <translation>Подарков без повода нет.</translation>
    </message>
    <message>
        <source>Staff may give presents of up to {points} a day, each with its reason.</source>
        <translation>Сотрудники могут дарить за день до {points}, каждый раз с причиной.</translation>
    </message>
    <message>
        <source>The day of joining gives no points.</source>
        <translation>Годовщина баллов не приносит.</translation>
    </message>
    <message>
        <source>usable from that day to {after} after</source>
        <translation>действуют в этот день и {after} после</translation>
    </message>
    <message>
        <source>usable from {before} before to the day itself</source>
        <translation>действуют за {before} до него и в сам день</translation>
    </message>
    <message>
        <source>usable from {before} before to {after} after</source>
        <translation>действуют за {before} до него и {after} после</translation>
    </message>
    <message>
        <source>usable on that day</source>
        <translation>действуют только в этот день</translation>
    </message>
    <message>
        <source>{name}: {points} for coming, {when}.</source>
        <translation>{name}: {points} за участие, {when}.</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Code for other programs: {code}</source>
        <translation>Код для других программ: {code}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>At the door</source>
        <translation>Пришёл</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Сказали</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Дали</translation>
    </message>
    <message>
        <source>{category}: time to buy it again</source>
        <translation>{category}: пора купить снова</translation>
    </message>
    <message>
        <source>{name} ({count} left this month)</source>
        <translation>{name} (в этом месяце ещё {count})</translation>
    </message>
    <message>
        <source>{name} today: {points}</source>
        <translation>{name} сегодня: {points}</translation>
    </message>
    <message>
        <source>{partner}: {offer}</source>
        <translation>{partner}: {offer}</translation>
    </message>
</context>
<context>
    <name>OffersNow</name>
    <message>
        <source>Offer now</source>
        <translation>Предложите</translation>
    </message>
</context>
<context>
    <name>OnePerson</name>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>The data is erased: act No. {number}.</source>
        <translation>Данные удалены: акт № {number}.</translation>
    </message>
    <message>
        <source>The data is erased: act No. {number}. Another program has the shop&apos;s file open, so old text may still stand in its log. Close that program, then finish.</source>
        <translation>Данные удалены: акт № {number}. Файл магазина открыт в другой программе, и в его журнале мог остаться старый текст. Закройте её и завершите удаление.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is still open in another program.</source>
        <translation>Файл магазина всё ещё открыт в другой программе.</translation>
    </message>
    <message>
        <source>They are one customer now: {name}.</source>
        <translation>Теперь это один клиент: {name}.</translation>
    </message>
    <message>
        <source>They are two customers again.</source>
        <translation>Это снова два клиента.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>без имени</translation>
    </message>
</context>
<context>
    <name>OnePersonButton</name>
    <message>
        <source>Erase personal data…</source>
        <translation>Удалить личные данные…</translation>
    </message>
    <message>
        <source>Merge with another customer…</source>
        <translation>Объединить с другим клиентом…</translation>
    </message>
    <message>
        <source>Undo the last merge…</source>
        <translation>Отменить последнее объединение…</translation>
    </message>
</context>
<context>
    <name>OpinionSheet</name>
    <message>
        <source>An answer</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>How satisfied are they?</source>
        <translation>Насколько клиент доволен?</translation>
    </message>
    <message>
        <source>Kept without points.</source>
        <translation>Запишем без баллов.</translation>
    </message>
    <message>
        <source>Was thanked not long ago: kept without points.</source>
        <translation>Недавно уже получал баллы за отзыв: запишем без баллов.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что сказали</translation>
    </message>
    <message>
        <source>Would they recommend us to friends?</source>
        <translation>Порекомендует ли нас друзьям?</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>совсем нет</translation>
    </message>
    <message>
        <source>surely</source>
        <translation>точно да</translation>
    </message>
    <message>
        <source>very</source>
        <translation>очень</translation>
    </message>
</context>
<context>
    <name>OriginSheet</name>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>Версия правил</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Why so many?</source>
        <translation>Почему столько?</translation>
    </message>
    <message>
        <source>of {date}</source>
        <translation>от {date}</translation>
    </message>
    <message>
        <source>of {date}, usable until {last}</source>
        <translation>от {date}, действовали до {last}</translation>
    </message>
    <message>
        <source>settled what was owed</source>
        <translation>погасили долг</translation>
    </message>
    <message>
        <source>usable from {first} until {last}</source>
        <translation>действуют с {first} до {last}</translation>
    </message>
    <message>
        <source>usable from {first}, never burn</source>
        <translation>действуют с {first}, не сгорают</translation>
    </message>
    <message>
        <source>{dates}; {left} of them left</source>
        <translation>{dates}; осталось {left}</translation>
    </message>
</context>
<context>
    <name>OtherSearch</name>
    <message>
        <source>Customers who were found</source>
        <translation>Найденные клиенты</translation>
    </message>
    <message>
        <source>Name, phone or card of the other customer…</source>
        <translation>Имя, телефон или карта другого клиента…</translation>
    </message>
    <message>
        <source>Nobody else fits. Try fewer letters.</source>
        <translation>Больше никто не подходит. Попробуйте меньше букв.</translation>
    </message>
</context>
<context>
    <name>OwnSegmentRow</name>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>Past sales</source>
        <translation>Прошлые продажи</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt)</source>
        <translation>Таблицы (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Try on past sales</source>
        <translation>Проверить на файле</translation>
    </message>
    <message>
        <source>What this program would have cost on the sales of an Excel or CSV file</source>
        <translation>Сколько стоила бы эта программа на продажах из файла Excel или CSV</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Picture of the page</source>
        <translation>Изображение страницы</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>names alike and the same birthday</source>
        <translation>похожие имена и один день рождения</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>одинаковая почта</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>одинаковый телефон</translation>
    </message>
</context>
<context>
    <name>PaperColours</name>
    <message>
        <source>Black</source>
        <translation>Чёрный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Caramel</source>
        <translation>Карамельный</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>Кремовый</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Золотой</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <translation>Малиновый</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Белый</translation>
    </message>
</context>
<context>
    <name>PartnersCard</name>
    <message>
        <source>10 % off the first month</source>
        <translation>скидка 10 % на первый месяц</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Добавить партнёра</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>The gym next door</source>
        <translation>Спортзал по соседству</translation>
    </message>
    <message>
        <source>The gym next door gives your customers something, and you give its.</source>
        <translation>Спортзал по соседству даёт что-то вашим клиентам, а вы — его.</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>Burned</source>
        <translation>Сгорело</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>С картой</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Потрачено</translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>Days or months in figures</source>
        <translation>Дни или месяцы в цифрах</translation>
    </message>
</context>
<context>
    <name>PastImportRow</name>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Take back {what}? Sales are cancelled, and customers who came with it are forgotten.</source>
        <translation>Отменить загрузку ({what})? Продажи будут отменены, а клиенты, пришедшие с ней, забыты.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message>
        <source>Taken back: {at}</source>
        <translation>Отменена: {at}</translation>
    </message>
    <message>
        <source>Taking it back; the counter waits…</source>
        <translation>Отменяем загрузку; касса ждёт…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>{sales} for {money}</source>
        <translation>{sales} на {money}</translation>
    </message>
</context>
<context>
    <name>PastSales</name>
    <message>
        <source>Last visits</source>
        <translation>Последние визиты</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возврат</translation>
    </message>
</context>
<context>
    <name>PdfFiles</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Best match first: {customers}</source>
        <translation>Сначала самые похожие: {customers}</translation>
    </message>
    <message>
        <source>Bring them in from a file</source>
        <translation>Загрузить из файла</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Find by name, phone, card or e-mail…</source>
        <translation>Имя, телефон, карта или почта…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Найти дубли…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Nobody fits “{text}”. Try fewer letters, or a part of the phone.</source>
        <translation>Никто не подходит под «{text}». Наберите меньше букв или часть телефона.</translation>
    </message>
    <message>
        <source>Nobody is in the program yet. The first customer takes fifteen seconds.</source>
        <translation>В программе пока никого нет. Первый клиент займёт пятнадцать секунд.</translation>
    </message>
    <message>
        <source>Nobody is in this list now.</source>
        <translation>Сейчас в этом списке никого нет.</translation>
    </message>
    <message>
        <source>Searching among all customers…</source>
        <translation>Ищем среди всех клиентов…</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Показать всех клиентов</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>В Excel</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Был</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>PerkRow</name>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
</context>
<context>
    <name>PerkSheet</name>
    <message>
        <source>Give</source>
        <translation>Дать</translation>
    </message>
    <message>
        <source>Give a privilege</source>
        <translation>Дать привилегию</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Привилегия</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>empty: for good</source>
        <translation>пусто: бессрочно</translation>
    </message>
</context>
<context>
    <name>PerksCard</name>
    <message>
        <source>Add a privilege</source>
        <translation>Добавить привилегию</translation>
    </message>
    <message>
        <source>Early access, an invitation, no queue: it costs little and means much.</source>
        <translation>Новинки раньше всех, приглашение, без очереди: стоит мало, значит много.</translation>
    </message>
    <message>
        <source>New things first</source>
        <translation>Новинки раньше всех</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Привилегии</translation>
    </message>
</context>
<context>
    <name>PersonSide</name>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Cards in all</source>
        <translation>Всего карт</translation>
    </message>
    <message>
        <source>Keep this customer</source>
        <translation>Оставить этого клиента</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>Оставить: {name}</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Последний визит</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Counting …</source>
        <translation>Считаем …</translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message>
        <source>Burned</source>
        <translation>Сгорело</translation>
    </message>
    <message>
        <source>Burned: {points}</source>
        <translation>Сгорело: {points}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Начислено</translation>
    </message>
    <message>
        <source>Issued: points earned and given as a bonus. Used: points that paid for sales.
Burned: points whose last day has passed</source>
        <translation>Начислено: баллы за покупки и подаренные. Потрачено: баллы, которыми платили.
Сгорело: баллы, срок которых вышел</translation>
    </message>
    <message>
        <source>Issued: {points}</source>
        <translation>Начислено: {points}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>No points moved in this time.</source>
        <translation>За это время баллы не двигались.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>Used: {points}</source>
        <translation>Потрачено: {points}</translation>
    </message>
    <message>
        <source>burned</source>
        <translation>сгорело</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>начислено</translation>
    </message>
    <message>
        <source>used</source>
        <translation>потрачено</translation>
    </message>
</context>
<context>
    <name>PointsLimit</name>
    <message>
        <source>from {points} upwards</source>
        <translation>от {points}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>not for this purchase</source>
        <translation>не для этой покупки</translation>
    </message>
    <message>
        <source>not more than {points}</source>
        <translation>не больше {points}</translation>
    </message>
    <message>
        <source>not more than {points} — half of the bill</source>
        <translation>не больше {points} — половина чека</translation>
    </message>
    <message>
        <source>not more than {points} — {percent} % of the bill</source>
        <translation>не больше {points} — {percent} % чека</translation>
    </message>
</context>
<context>
    <name>PointsRow</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All {points}</source>
        <translation>Все {points}</translation>
    </message>
    <message>
        <source>Use points</source>
        <translation>Списать баллы</translation>
    </message>
</context>
<context>
    <name>PointsSentences</name>
    <message>
        <source>A day earns at most {points}.</source>
        <translation>За день — самое большее {points}.</translation>
    </message>
    <message>
        <source>A sale earns at most {points}.</source>
        <translation>За покупку — самое большее {points}.</translation>
    </message>
    <message>
        <source>All customers take part.</source>
        <translation>Участвуют все клиенты.</translation>
    </message>
    <message>
        <source>Cards and receipts say “{name}”. Money is in {currency}, the day ends by the clock of {zone}.</source>
        <translation>На картах и чеках написано «{name}». Деньги — {currency}, день кончается по часам {zone}.</translation>
    </message>
    <message>
        <source>Each purchase lets all of them live anew.</source>
        <translation>Каждая покупка продлевает их все.</translation>
    </message>
    <message>
        <source>Not fewer than {points} at once.</source>
        <translation>Наименьшее за раз: {points}.</translation>
    </message>
    <message>
        <source>Not for: {names}.</source>
        <translation>Нельзя за: {names}.</translation>
    </message>
    <message>
        <source>Nothing for: {names}.</source>
        <translation>Без баллов: {names}.</translation>
    </message>
    <message>
        <source>One newcomer in {count} gets no bonuses, so that what the program brings is seen, not guessed.</source>
        <translation>Один новичок из {count} не получает бонусов: так видно, а не угадано, что приносит программа.</translation>
    </message>
    <message>
        <source>One point pays {value}, up to the whole bill.</source>
        <translation>Один балл — это {value}, хоть весь чек.</translation>
    </message>
    <message>
        <source>One point pays {value}, up to {percent} of the bill.</source>
        <translation>Один балл — это {value}, не больше {percent} чека.</translation>
    </message>
    <message>
        <source>Only whole steps count.</source>
        <translation>Считаются только целые шаги.</translation>
    </message>
    <message>
        <source>Points already spent when their goods come back are forgiven.</source>
        <translation>Если баллы за возвращённый товар уже потрачены, они прощаются.</translation>
    </message>
    <message>
        <source>Points already spent when their goods come back are owed: the next ones settle that first.</source>
        <translation>Если баллы за возвращённый товар уже потрачены, они остаются долгом: его сначала покроют следующие.</translation>
    </message>
    <message>
        <source>Points can be used after {days}.</source>
        <translation>Баллами можно платить через {days}.</translation>
    </message>
    <message>
        <source>Points can be used at once, without limits.</source>
        <translation>Баллами можно платить сразу, без пределов.</translation>
    </message>
    <message>
        <source>Points cannot pay.</source>
        <translation>Баллами платить нельзя.</translation>
    </message>
    <message>
        <source>Points live {life} and then burn at the end of the month.</source>
        <translation>Баллы живут {life} и сгорают в конце месяца.</translation>
    </message>
    <message>
        <source>Points live {life} and then burn at the end of the quarter.</source>
        <translation>Баллы живут {life} и сгорают в конце квартала.</translation>
    </message>
    <message>
        <source>Points live {life} and then burn at the end of the year.</source>
        <translation>Баллы живут {life} и сгорают в конце года.</translation>
    </message>
    <message>
        <source>Points live {life} and then burn.</source>
        <translation>Баллы живут {life} и сгорают.</translation>
    </message>
    <message>
        <source>Points never burn.</source>
        <translation>Баллы не сгорают.</translation>
    </message>
    <message>
        <source>Points of a purchase can pay for it at once.</source>
        <translation>Баллами за покупку можно оплатить её же.</translation>
    </message>
    <message>
        <source>Rounded down.</source>
        <translation>Округляется вниз.</translation>
    </message>
    <message>
        <source>Rounded to the nearest.</source>
        <translation>Округляется до ближайшего.</translation>
    </message>
    <message>
        <source>Rounded up.</source>
        <translation>Округляется вверх.</translation>
    </message>
    <message>
        <source>Sales a day that earn: {count} at most.</source>
        <translation>Покупок в день с баллами: не больше {count}.</translation>
    </message>
    <message>
        <source>Sales below {money} earn nothing.</source>
        <translation>Покупки меньше {money} баллов не приносят.</translation>
    </message>
    <message>
        <source>Using more than {points} at once needs a manager.</source>
        <translation>Списать за раз больше, чем {points}, можно только с управляющим.</translation>
    </message>
    <message>
        <source>What is left over counts next time.</source>
        <translation>Остаток учитывается в следующий раз.</translation>
    </message>
    <message>
        <source>What points paid earns as well.</source>
        <translation>Оплаченное баллами тоже приносит баллы.</translation>
    </message>
    <message>
        <source>{category}: {rate}.</source>
        <translation>{category}: {rate}.</translation>
    </message>
    <message>
        <source>{rate}.</source>
        <translation>{rate}.</translation>
    </message>
</context>
<context>
    <name>PracticePart</name>
    <message>
        <source>A strip over every screen says that it is practice. Backups, exports and printed cards are off, receipts are marked.</source>
        <translation>Полоса над каждым экраном напоминает, что это тренировка. Резервные копии, выгрузки и печать карт отключены, чеки помечены.</translation>
    </message>
    <message>
        <source>At the end the copy is thrown away. The shop itself waits untouched meanwhile.</source>
        <translation>В конце копия удаляется. Сам магазин всё это время ждёт нетронутым.</translation>
    </message>
    <message>
        <source>For somebody new at the counter: the same screens, and nothing counts.</source>
        <translation>Для новичка за кассой: те же экраны, и ничего не считается.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Practice works on a copy of the shop with all its customers, cards and points. Scan real cards.</source>
        <translation>Тренировка идёт на копии магазина со всеми клиентами, картами и баллами. Сканируйте настоящие карты.</translation>
    </message>
    <message>
        <source>Practice…</source>
        <translation>Тренировка…</translation>
    </message>
</context>
<context>
    <name>PracticeSheet</name>
    <message>
        <source>Begin practice</source>
        <translation>Начать тренировку</translation>
    </message>
    <message>
        <source>Copying the shop…</source>
        <translation>Магазин копируется…</translation>
    </message>
    <message>
        <source>Nothing of it counts. The copy is thrown away when you end practice, and you are back here, where everything is as you left it.</source>
        <translation>Всё это не считается. Когда вы закончите тренировку, копия будет удалена, а вы вернётесь сюда, где всё осталось как было.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>The same screens on a copy of the shop: sell, refund, give cards, try everything.</source>
        <translation>Те же экраны, но на копии магазина: продавайте, возвращайте, выдавайте карты – пробуйте всё.</translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>End practice</source>
        <translation>Закончить тренировку</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>This is a copy of the shop: nothing here counts.</source>
        <translation>Это копия магазина: здесь ничего не считается.</translation>
    </message>
</context>
<context>
    <name>PreviewSheet</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>By the sales of</source>
        <translation>По покупкам за</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Everybody comes into the draft&apos;s tier at once</source>
        <translation>Все сразу переходят на уровень черновика</translation>
    </message>
    <message>
        <source>Give the points that are there the new expiry</source>
        <translation>Новый срок для накопленных баллов</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 дней</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Living through the past sales under both programs; nothing is written…</source>
        <translation>Прошлые покупки пересчитываются по обеим программам; ничего не записывается…</translation>
    </message>
    <message>
        <source>No sales with a card in this time, so there is nothing to compare. Choose a longer time.</source>
        <translation>За это время нет покупок с картой, сравнивать нечего. Выберите срок подлиннее.</translation>
    </message>
    <message>
        <source>Nobody&apos;s points burn before the days of grace are over.</source>
        <translation>Ни у кого баллы не сгорят раньше, чем пройдут льготные дни.</translation>
    </message>
    <message>
        <source>Otherwise tiers change with the next purchase or review.</source>
        <translation>Иначе уровень меняется при следующей покупке или пересмотре.</translation>
    </message>
    <message>
        <source>Points that are there get the new expiry</source>
        <translation>Накопленные баллы получают новый срок</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Put everybody into the draft&apos;s tiers at once</source>
        <translation>Сразу перевести всех на уровни черновика</translation>
    </message>
    <message>
        <source>What the draft changes</source>
        <translation>Что изменит черновик</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>клиент</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Among them: {names}</source>
        <translation>Среди них: {names}</translation>
    </message>
    <message>
        <source>Everybody stays in the same tier.</source>
        <translation>Все остаются на своих уровнях.</translation>
    </message>
    <message>
        <source>Gain most</source>
        <translation>Больше всех выиграют</translation>
    </message>
    <message>
        <source>Lose most</source>
        <translation>Больше всех потеряют</translation>
    </message>
    <message>
        <source>No points burn.</source>
        <translation>Баллы не сгорают.</translation>
    </message>
    <message>
        <source>Nobody gains.</source>
        <translation>Никто не выигрывает.</translation>
    </message>
    <message>
        <source>Nobody loses.</source>
        <translation>Никто не теряет.</translation>
    </message>
    <message>
        <source>Points that burn if nobody uses them</source>
        <translation>Баллы, которые сгорят, если их не потратить</translation>
    </message>
    <message>
        <source>Sooner than now: {names}</source>
        <translation>Раньше, чем сейчас: {names}</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Уровни</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Во что это обходится</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>клиентов</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>Burned in this time</source>
        <translation>Сгорело за это время</translation>
    </message>
    <message>
        <source>Cost together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Скидки</translation>
    </message>
    <message>
        <source>Not counted, because it does not depend on sales alone: {names}.</source>
        <translation>Не учтено, потому что зависит не только от покупок: {names}.</translation>
    </message>
    <message>
        <source>Nothing would have changed: everybody would have got the same.</source>
        <translation>Ничего бы не изменилось: все получили бы то же самое.</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>Оплачено баллами</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>Начислено баллов</translation>
    </message>
    <message>
        <source>This program would have cost {cost}: {share} of the sales, if all points had been used.</source>
        <translation>Эта программа обошлась бы в {cost}: {share} от продаж, если бы потратили все баллы.</translation>
    </message>
    <message>
        <source>costs as much as now, {now}</source>
        <translation>обойдётся во столько же, {now}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>lowers the cost by {share} of the sales, from {now} to {draft}</source>
        <translation>расходы снизятся на {share} от продаж: с {now} до {draft}</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>без уровня</translation>
    </message>
    <message>
        <source>nobody gets less</source>
        <translation>никто не получит меньше</translation>
    </message>
    <message>
        <source>of the sales</source>
        <translation>от продаж</translation>
    </message>
    <message>
        <source>raises the cost by {share} of the sales, from {now} to {draft}</source>
        <translation>расходы вырастут на {share} от продаж: с {now} до {draft}</translation>
    </message>
    <message>
        <source>their value</source>
        <translation>их стоимость</translation>
    </message>
    <message>
        <source>{sales}, {customers}, {money} before discounts, from {start} to {end}</source>
        <translation>{sales}, {customers}, {money} до скидок, с {start} по {end}</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>For cashiers</source>
        <translation>Для кассиров</translation>
    </message>
    <message>
        <source>For customers</source>
        <translation>Для клиентов</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Язык страницы</translation>
    </message>
    <message>
        <source>One A4 page, made of the sentences of this screen; the examples are computed by the counter.</source>
        <translation>Одна страница A4 из предложений этого экрана; примеры считает сама касса.</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Открыть для печати</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Print the rules</source>
        <translation>Печать правил</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>The draft does not fit together yet: this is the program in force.</source>
        <translation>Черновик пока не складывается: здесь действующая программа.</translation>
    </message>
    <message>
        <source>This is the draft. It is not in force yet, and the page says so.</source>
        <translation>Это черновик. Он ещё не действует, и на странице это написано.</translation>
    </message>
    <message>
        <source>crib</source>
        <translation>памятка</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>правила</translation>
    </message>
</context>
<context>
    <name>PrintedWords</name>
    <message>
        <source>Draft, not in force · {day}</source>
        <translation>Черновик, не действует · {day}</translation>
    </message>
    <message>
        <source>Version {number} of the rules · {day}</source>
        <translation>Правила, версия {number} · {day}</translation>
    </message>
    <message>
        <source>… and {count} more: ask us</source>
        <translation>… и ещё {count}: спросите у нас</translation>
    </message>
</context>
<context>
    <name>PrivilegesPanel</name>
    <message>
        <source>Cancel…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>Certificate: {left}</source>
        <translation>Сертификат: {left}</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Привилегии</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Забрать…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>as often as asked for</source>
        <translation>без ограничений</translation>
    </message>
    <message>
        <source>club card until {date}</source>
        <translation>клубная карта до {date}</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>lent until {date}</source>
        <translation>на время, до {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>{count} left this month</source>
        <translation>в этом месяце ещё {count}</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Что там стоит</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>a cancelled sale: those are left out</source>
        <translation>отменённая продажа: такие строки пропускаются</translation>
    </message>
    <message>
        <source>a return of goods: those are left out</source>
        <translation>возврат: такие строки пропускаются</translation>
    </message>
    <message>
        <source>is less than 0</source>
        <translation>меньше нуля</translation>
    </message>
    <message>
        <source>is no card number</source>
        <translation>это не номер карты</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>это не дата</translation>
    </message>
    <message>
        <source>is no day of birth</source>
        <translation>это не день рождения</translation>
    </message>
    <message>
        <source>is no e-mail address</source>
        <translation>это не адрес почты</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>это не число</translation>
    </message>
    <message>
        <source>is no phone number</source>
        <translation>это не номер телефона</translation>
    </message>
    <message>
        <source>is no time of day</source>
        <translation>это не время</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>дата в будущем</translation>
    </message>
    <message>
        <source>lies too far in the past</source>
        <translation>слишком давняя дата</translation>
    </message>
    <message>
        <source>neither a name nor a phone</source>
        <translation>нет ни имени, ни телефона</translation>
    </message>
    <message>
        <source>no customer is named</source>
        <translation>клиент не указан</translation>
    </message>
    <message>
        <source>nothing stands there</source>
        <translation>ничего не указано</translation>
    </message>
    <message>
        <source>number, phone and card belong to different customers</source>
        <translation>номер, телефон и карта указывают на разных клиентов</translation>
    </message>
    <message>
        <source>this card belongs to somebody else</source>
        <translation>эта карта принадлежит другому</translation>
    </message>
    <message>
        <source>too large a number</source>
        <translation>слишком большое число</translation>
    </message>
    <message>
        <source>too long a text</source>
        <translation>слишком длинный текст</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Пропущенные строки</translation>
    </message>
    <message>
        <source>Save to Excel</source>
        <translation>Сохранить в Excel</translation>
    </message>
    <message>
        <source>Save to Excel…</source>
        <translation>Сохранить в Excel…</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Сохранено в {file}.</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>Показаны первые {count}.</translation>
    </message>
    <message>
        <source>{file} - left out.xlsx</source>
        <translation>{file} - пропущено.xlsx</translation>
    </message>
</context>
<context>
    <name>ProgramPage</name>
    <message>
        <source>Discard</source>
        <translation>Отменить правки</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Ввести в действие</translation>
    </message>
    <message>
        <source>Publish the draft</source>
        <translation>Ввести правки в действие</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Забрать</translation>
    </message>
    <message>
        <source>The program is again as it was before, as version {number}.</source>
        <translation>Программа снова такая, как была, — теперь это версия {number}.</translation>
    </message>
    <message>
        <source>The rules of version {old} are in force again, as version {number}.</source>
        <translation>Правила версии {old} снова действуют, теперь это версия {number}.</translation>
    </message>
    <message>
        <source>Version {number} is in force since {day}</source>
        <translation>Версия {number} действует с {day}</translation>
    </message>
    <message>
        <source>Version {number} of the program is in force.</source>
        <translation>Версия {number} программы вступила в действие.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>changed in the draft: {count}</source>
        <translation>правок: {count}</translation>
    </message>
    <message>
        <source>mend what is marked</source>
        <translation>исправьте отмеченное</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Stamps and challenges</source>
        <translation>Штампы и задания</translation>
    </message>
</context>
<context>
    <name>Publisher</name>
    <message>
        <source>Points and tiers follow the new program</source>
        <translation>Баллы и уровни переходят на новую программу</translation>
    </message>
    <message>
        <source>Points and tiers follow the new program now.</source>
        <translation>Баллы и уровни теперь по новой программе.</translation>
    </message>
</context>
<context>
    <name>PurchasePanel</name>
    <message>
        <source>Amount of the purchase</source>
        <translation>Сумма покупки</translation>
    </message>
    <message>
        <source>Type the amount first.</source>
        <translation>Сначала введите сумму.</translation>
    </message>
    <message>
        <source>Type the price first, then choose the category.</source>
        <translation>Сначала введите цену, потом выберите категорию.</translation>
    </message>
</context>
<context>
    <name>PurchasesPanel</name>
    <message>
        <source>Average purchase</source>
        <translation>Средний чек</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Последний визит</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визитов</translation>
    </message>
</context>
<context>
    <name>QuotePanel</name>
    <message>
        <source>Ask the manager</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Провести</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give: {gifts}</source>
        <translation>Отдайте: {gifts}</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Расчёт</translation>
    </message>
    <message>
        <source>Why so many?</source>
        <translation>Почему столько?</translation>
    </message>
</context>
<context>
    <name>QuoteText</name>
    <message>
        <source>Balance after</source>
        <translation>Станет на карте</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Начислим</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Settles what is owed</source>
        <translation>Погасит долг</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Usable later, after the waiting time</source>
        <translation>Можно будет списать позже, после ожидания</translation>
    </message>
    <message>
        <source>{reward} for {points}</source>
        <translation>{reward} за {points}</translation>
    </message>
</context>
<context>
    <name>RangeRow</name>
    <message>
        <source>from</source>
        <translation>от</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>RateInput</name>
    <message>
        <source>for every</source>
        <translation>за каждые</translation>
    </message>
</context>
<context>
    <name>RateRow</name>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллов</translation>
    </message>
    <message>
        <source>Remove this category</source>
        <translation>Убрать эту категорию</translation>
    </message>
    <message>
        <source>for every</source>
        <translation>за каждые</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>ReasonsSheet</name>
    <message>
        <source>Can be used from</source>
        <translation>Можно списать с</translation>
    </message>
    <message>
        <source>Can be used until</source>
        <translation>Можно списать до</translation>
    </message>
    <message>
        <source>Earns points</source>
        <translation>Приносит баллы</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Paid with points or a certificate: no points for it</source>
        <translation>Оплачено баллами или сертификатом: баллы не начисляются</translation>
    </message>
    <message>
        <source>Paid with points: no points for it</source>
        <translation>Оплачено баллами: баллы не начисляются</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>These points</source>
        <translation>Эти баллы</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Why so many?</source>
        <translation>Почему столько?</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>now</source>
        <translation>этого момента</translation>
    </message>
    <message>
        <source>{goods}: no points for it</source>
        <translation>{goods}: баллы не начисляются</translation>
    </message>
</context>
<context>
    <name>ReceiptSheet</name>
    <message>
        <source>Open PDF</source>
        <translation>Открыть PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Простой текст (*.txt)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Сохранить чек</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
</context>
<context>
    <name>RedemptionCard</name>
    <message>
        <source>Paying with points</source>
        <translation>Оплата баллами</translation>
    </message>
</context>
<context>
    <name>ReferralCard</name>
    <message>
        <source>Bring a friend</source>
        <translation>Приведи друга</translation>
    </message>
    <message>
        <source>The cheapest new customer is the friend of an old one.</source>
        <translation>Самый недорогой новый клиент — друг старого.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
</context>
<context>
    <name>ReferrerField</name>
    <message>
        <source>Came by a friend</source>
        <translation>Кто привёл</translation>
    </message>
    <message>
        <source>Scan the friend&apos;s card, or type a phone.</source>
        <translation>Отсканируйте карту друга или введите его телефон.</translation>
    </message>
</context>
<context>
    <name>RefundChoice</name>
    <message>
        <source>An amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Another sale</source>
        <translation>Другая покупка</translation>
    </message>
    <message>
        <source>Back onto the certificate</source>
        <translation>Обратно на сертификат</translation>
    </message>
    <message>
        <source>Choose what comes back.</source>
        <translation>Отметьте, что возвращают.</translation>
    </message>
    <message>
        <source>Customer then owes</source>
        <translation>Долг клиента после этого</translation>
    </message>
    <message>
        <source>Earned points taken</source>
        <translation>Снимем начисленные баллы</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>Вернуть деньгами</translation>
    </message>
    <message>
        <source>Past their date, not given back</source>
        <translation>Срок прошёл, не вернутся</translation>
    </message>
    <message>
        <source>Points back</source>
        <translation>Вернём баллы</translation>
    </message>
    <message>
        <source>Price of what comes back, after discounts</source>
        <translation>Цена возвращаемого, после скидок</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Say why: every void is in the owner&apos;s report.</source>
        <translation>Укажите причину: каждая отмена видна владельцу в отчёте.</translation>
    </message>
    <message>
        <source>without a card</source>
        <translation>без карты</translation>
    </message>
</context>
<context>
    <name>RefundSheet</name>
    <message>
        <source>Give back: {money}</source>
        <translation>Верните клиенту: {money}</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Void the sale</source>
        <translation>Отменить покупку</translation>
    </message>
</context>
<context>
    <name>RefundsCard</name>
    <message>
        <source>Goods that come back</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>are forgiven</source>
        <translation>прощаются</translation>
    </message>
    <message>
        <source>are owed</source>
        <translation>остаются долгом</translation>
    </message>
</context>
<context>
    <name>ReplaceSheet</name>
    <message>
        <source>A new number is made</source>
        <translation>Будет новый номер</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Новая карта</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace the card</source>
        <translation>Заменить карту</translation>
    </message>
    <message>
        <source>Scan a printed card to give that one.</source>
        <translation>Чтобы выдать готовую карту, отсканируйте её.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждена</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>потеряна</translation>
    </message>
    <message>
        <source>new design</source>
        <translation>новый дизайн</translation>
    </message>
    <message>
        <source>{card} stops working. All points stay with the customer.</source>
        <translation>Карта {card} перестанет действовать. Все баллы останутся у клиента.</translation>
    </message>
</context>
<context>
    <name>ReplaySheet</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменилось.</translation>
    </message>
</context>
<context>
    <name>ReplenishmentCard</name>
    <message>
        <source>A reminder when beans or shampoo must be running out.</source>
        <translation>Напоминание, когда зёрна или шампунь, должно быть, кончаются.</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Добавить напоминание</translation>
    </message>
    <message>
        <source>Time to buy again</source>
        <translation>Пора купить снова</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>кофе</translation>
    </message>
</context>
<context>
    <name>ReplenishmentRow</name>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Compared with as many days of: {period}</source>
        <translation>В сравнении: столько же дней, {period}</translation>
    </message>
    <message>
        <source>Compared with: {period}</source>
        <translation>В сравнении: {period}</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Go to the counter</source>
        <translation>Перейти к кассе</translation>
    </message>
    <message>
        <source>Nothing to compare with yet: {period} is not complete</source>
        <translation>Сравнить пока не с чем: {period} — не целиком</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Save to Excel</source>
        <translation>Сохранить в Excel</translation>
    </message>
    <message>
        <source>The day is not over yet</source>
        <translation>День ещё не кончился</translation>
    </message>
    <message>
        <source>The first sale brings the first figures.</source>
        <translation>С первой покупкой появятся первые цифры.</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Следующий период</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>At its end</source>
        <translation>В конце</translation>
    </message>
    <message>
        <source>At its end: {customers}</source>
        <translation>В конце: {customers}</translation>
    </message>
    <message>
        <source>At its start</source>
        <translation>В начале</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ушли</translation>
    </message>
    <message>
        <source>Left: {share}</source>
        <translation>Ушли: {share}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>New among them</source>
        <translation>Из них новые</translation>
    </message>
    <message>
        <source>Retention = (customers at the end of a month − new ones among them) / customers at its start.
Churn = 1 − retention. A customer is who bought within {days}</source>
        <translation>Удержание = (клиенты в конце месяца − новые среди них) / клиенты в начале.
Отток = 1 − удержание. Клиент тот, кто купил за {days}</translation>
    </message>
    <message>
        <source>Retention and churn</source>
        <translation>Удержание и отток</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Остались</translation>
    </message>
    <message>
        <source>Stayed: {share}</source>
        <translation>Остались: {share}</translation>
    </message>
    <message>
        <source>The first whole month with customers brings the first figure.</source>
        <translation>Первый полный месяц с клиентами даст первую цифру.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ушли</translation>
    </message>
    <message>
        <source>stayed</source>
        <translation>остались</translation>
    </message>
</context>
<context>
    <name>ReturnSentences</name>
    <message>
        <source> has stood for {days}</source>
        <translation> и {days} без возврата</translation>
    </message>
    <message>
        <source>Bringing a friend gives nothing.</source>
        <translation>За друга ничего не дают.</translation>
    </message>
    <message>
        <source>Friends a month: {count} at most.</source>
        <translation>Друзей в месяц: не больше {count}.</translation>
    </message>
    <message>
        <source>Staying away changes nothing.</source>
        <translation>Кто не приходит, тому ничего.</translation>
    </message>
    <message>
        <source>Who brings a friend gets {points}, the friend gets {friend}, after the friend&apos;s first purchase</source>
        <translation>За друга — {points}, другу — {friend}, после первой покупки друга</translation>
    </message>
    <message>
        <source>Who brings a friend gets {points}, the friend gets {friend}, after the friend&apos;s first purchase of at least {money}</source>
        <translation>За друга — {points}, другу — {friend}, после первой покупки друга от {money}</translation>
    </message>
    <message>
        <source>Who has not come for {away} gets {points}, to be used within {days}.</source>
        <translation>Кто не был {away}, получает {points}; потратить их можно за {days}.</translation>
    </message>
    <message>
        <source>once and for all</source>
        <translation>за всё время</translation>
    </message>
    <message>
        <source>purchases of {money}</source>
        <translation>покупки на {money}</translation>
    </message>
    <message>
        <source>the club card “{name}”</source>
        <translation>клубной карты «{name}»</translation>
    </message>
    <message>
        <source>the level “{name}”</source>
        <translation>уровня «{name}»</translation>
    </message>
    <message>
        <source>whom you choose</source>
        <translation>тех, кого вы выберете</translation>
    </message>
    <message>
        <source>within a month</source>
        <translation>за месяц</translation>
    </message>
    <message>
        <source>within a quarter</source>
        <translation>за квартал</translation>
    </message>
    <message>
        <source>within a week</source>
        <translation>за неделю</translation>
    </message>
    <message>
        <source>within a year</source>
        <translation>за год</translation>
    </message>
    <message>
        <source>{category}: a reminder after {days}.</source>
        <translation>{category}: напомнить через {days}.</translation>
    </message>
    <message>
        <source>{category}: a reminder when the customer&apos;s usual time has passed.</source>
        <translation>{category}: напомнить, когда пройдёт обычный для клиента срок.</translation>
    </message>
    <message>
        <source>{name}, for {who}.</source>
        <translation>{name}: для {who}.</translation>
    </message>
    <message>
        <source>{name}, {times} a month at most, for {who}.</source>
        <translation>{name}: для {who}, не больше {times} в месяц.</translation>
    </message>
    <message>
        <source>{name}: {gain}, until {end}.</source>
        <translation>{name}: {gain}, до {end}.</translation>
    </message>
    <message>
        <source>{name}: {gain}.</source>
        <translation>{name}: {gain}.</translation>
    </message>
    <message>
        <source>{name}: {points} for {goal} {period}.</source>
        <translation>{name}: {goal} {period} — {points}.</translation>
    </message>
    <message>
        <source>{weeks} in a row</source>
        <translation>{weeks} подряд</translation>
    </message>
</context>
<context>
    <name>ReturnWords</name>
    <message>
        <source>(extra margin − cost of the program) / cost</source>
        <translation>(дополнительная прибыль − стоимость программы) / стоимость</translation>
    </message>
    <message>
        <source>A member spent {member}, against {other}</source>
        <translation>Участник потратил {member} против {other}</translation>
    </message>
    <message>
        <source>Extra margin = (spent by a member − spent by a customer of the control group) × members × margin</source>
        <translation>Дополнительная прибыль = (трата участника − трата клиента контрольной группы) × участники × маржа</translation>
    </message>
    <message>
        <source>Extra margin {extra}, cost {cost}</source>
        <translation>Дополнительная прибыль {extra}, стоимость {cost}</translation>
    </message>
    <message>
        <source>Return on the program</source>
        <translation>Отдача программы</translation>
    </message>
    <message>
        <source>There is no control group, so members are compared with themselves before: weaker</source>
        <translation>Контрольной группы нет, поэтому сравнение с прошлым временем: это слабее</translation>
    </message>
    <message>
        <source>What is your margin?</source>
        <translation>Какая у вас маржа?</translation>
    </message>
    <message>
        <source>against the time before</source>
        <translation>к прошлому времени</translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation>сравнить пока не с чем</translation>
    </message>
    <message>
        <source>{number} in control group</source>
        <translation>в контроле: {number}</translation>
    </message>
</context>
<context>
    <name>RewardRow</name>
    <message>
        <source>a privilege</source>
        <translation>привилегия</translation>
    </message>
    <message>
        <source>money off</source>
        <translation>скидка деньгами</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
    <message>
        <source>one of the goods</source>
        <translation>один из товаров</translation>
    </message>
    <message>
        <source>percent off</source>
        <translation>скидка в процентах</translation>
    </message>
</context>
<context>
    <name>RewardSheet</name>
    <message>
        <source>Can use {has}, {after} after these rewards.</source>
        <translation>Доступно {has}, после этих наград останется {after}.</translation>
    </message>
    <message>
        <source>Can use {has}.</source>
        <translation>Доступно {has}.</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Награды</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
</context>
<context>
    <name>RewardWords</name>
    <message>
        <source>had as often as it goes</source>
        <translation>уже взял, сколько можно</translation>
    </message>
    <message>
        <source>none is left</source>
        <translation>закончилось</translation>
    </message>
    <message>
        <source>not for this customer</source>
        <translation>не для этого клиента</translation>
    </message>
    <message>
        <source>only for {tiers}</source>
        <translation>только для уровня {tiers}</translation>
    </message>
    <message>
        <source>up to {money}</source>
        <translation>до {money}</translation>
    </message>
    <message>
        <source>{money} off</source>
        <translation>скидка {money}</translation>
    </message>
    <message>
        <source>{percent} % off</source>
        <translation>скидка {percent} %</translation>
    </message>
    <message>
        <source>{points} more needed</source>
        <translation>нужно ещё {points}</translation>
    </message>
</context>
<context>
    <name>RewardsCard</name>
    <message>
        <source>A dessert for 150 points is remembered better than a little off the bill.</source>
        <translation>Десерт за 150 баллов помнят лучше, чем немного скидки.</translation>
    </message>
    <message>
        <source>A gift</source>
        <translation>Подарок</translation>
    </message>
    <message>
        <source>Add a reward</source>
        <translation>Добавить награду</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Награды</translation>
    </message>
    <message>
        <source>{goods} as a gift</source>
        <translation>{goods} в подарок</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>And {count} more.</source>
        <translation>И ещё {count}.</translation>
    </message>
    <message>
        <source>Mend what is marked here.</source>
        <translation>Исправьте отмеченное здесь.</translation>
    </message>
    <message>
        <source>Settings: {title}</source>
        <translation>Настройки: {title}</translation>
    </message>
</context>
<context>
    <name>RulesPrint</name>
    <message>
        <source>At our partners</source>
        <translation>У наших партнёров</translation>
    </message>
    <message>
        <source>Bring a friend</source>
        <translation>Приведите друга</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Акции</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Club card</source>
        <translation>Клубная карта</translation>
    </message>
    <message>
        <source>Collect and get one free</source>
        <translation>Соберите и получите в подарок</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Скидки</translation>
    </message>
    <message>
        <source>Events and answers</source>
        <translation>События и отзывы</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Например</translation>
    </message>
    <message>
        <source>Gift certificates</source>
        <translation>Подарочные сертификаты</translation>
    </message>
    <message>
        <source>How long points live</source>
        <translation>Сколько живут баллы</translation>
    </message>
    <message>
        <source>How you get points</source>
        <translation>Как копить баллы</translation>
    </message>
    <message>
        <source>How you pay with points</source>
        <translation>Как платить баллами</translation>
    </message>
    <message>
        <source>If goods come back</source>
        <translation>Если вы вернули товар</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Уровни</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>Presents</source>
        <translation>Подарки</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Привилегии</translation>
    </message>
    <message>
        <source>Rules for our regular customers</source>
        <translation>Правила для постоянных клиентов</translation>
    </message>
    <message>
        <source>What points buy</source>
        <translation>Что дают за баллы</translation>
    </message>
</context>
<context>
    <name>RunningView</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SaleList</name>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Latest sales</source>
        <translation>Последние покупки</translation>
    </message>
    <message>
        <source>No such sales. Type something else.</source>
        <translation>Таких покупок нет. Попробуйте ввести иначе.</translation>
    </message>
    <message>
        <source>Sales of {name}</source>
        <translation>Покупки: {name}</translation>
    </message>
    <message>
        <source>Scan the receipt, or type its number, a phone, a name…</source>
        <translation>Сканируйте чек или введите его номер, телефон, имя…</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возврат</translation>
    </message>
</context>
<context>
    <name>SaleNotice</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ScanReport</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Key after the code</source>
        <translation>Клавиша после кода</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиш</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter after each code: its booklet has a code for that.</source>
        <translation>Настройте сканер так, чтобы после кода он нажимал Enter: нужный код есть в его инструкции.</translation>
    </message>
    <message>
        <source>Slowest pause</source>
        <translation>Самая долгая пауза</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>This was too slow for a scanner. Scan the card on the right, without typing.</source>
        <translation>Для сканера это слишком медленно. Отсканируйте карту справа, не набирая её.</translation>
    </message>
    <message>
        <source>Well read. This scanner needs a pause of {ms} ms.</source>
        <translation>Прочитано. Этому сканеру нужна пауза {ms} мс.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что за дата</translation>
    </message>
    <message>
        <source>a card</source>
        <translation>карта</translation>
    </message>
    <message>
        <source>a part of a code</source>
        <translation>часть кода</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>a receipt</source>
        <translation>чек</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not one of ours</source>
        <translation>не наш код</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} мс</translation>
    </message>
</context>
<context>
    <name>ScannerPart</name>
    <message>
        <source> ms</source>
        <translation> мс</translation>
    </message>
    <message>
        <source>Does it arrive?</source>
        <translation>Доходит ли код?</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Закончить проверку</translation>
    </message>
    <message>
        <source>Keys that follow each other faster than this are a scan, slower ones are typing. 35 suits cable scanners; wireless ones need more, the test tells how much.</source>
        <translation>Нажатия чаще этого — сканер, реже — набор с клавиатуры. Проводным сканерам подходит 35; беспроводным нужно больше, проверка скажет сколько.</translation>
    </message>
    <message>
        <source>Longest pause between two keys</source>
        <translation>Самая долгая пауза между нажатиями</translation>
    </message>
    <message>
        <source>Saved: the scanner is set to {ms} ms.</source>
        <translation>Сохранено: сканер настроен на {ms} мс.</translation>
    </message>
    <message>
        <source>Scan any code now: a card, a receipt, a product.</source>
        <translation>Отсканируйте любой код: карту, чек, товар.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Test card</source>
        <translation>Пробная карта</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>Проверить сканер</translation>
    </message>
    <message>
        <source>The scanner types like a keyboard. Start the test and scan: you see exactly what arrives.</source>
        <translation>Сканер печатает, как клавиатура. Начните проверку и отсканируйте: увидите, что именно приходит.</translation>
    </message>
    <message>
        <source>Use {ms} ms</source>
        <translation>Взять {ms} мс</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>проверяется</translation>
    </message>
    <message>
        <source>nobody&apos;s card</source>
        <translation>ничья карта</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключен</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Без карты</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Scan a card, or type a phone, a name… (F3)</source>
        <translation>Карта, телефон или имя… (F3)</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>At the counter</source>
        <translation>На кассе</translation>
    </message>
    <message>
        <source>Bring in and win back</source>
        <translation>Привести и вернуть</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>Возвращение</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Customers and levels</source>
        <translation>Клиенты и уровни</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Пределы</translation>
    </message>
    <message>
        <source>Measuring and limits</source>
        <translation>Учёт и пределы</translation>
    </message>
    <message>
        <source>Not money</source>
        <translation>Не деньги</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Поводы</translation>
    </message>
    <message>
        <source>Offers at the counter</source>
        <translation>Предложения на кассе</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
</context>
<context>
    <name>SegmentSheet</name>
    <message>
        <source>Add a condition</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>Удалить сегмент</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Only show</source>
        <translation>Только показать</translation>
    </message>
    <message>
        <source>Save and show</source>
        <translation>Сохранить и показать</translation>
    </message>
    <message>
        <source>Segment of customers</source>
        <translation>Сегмент клиентов</translation>
    </message>
    <message>
        <source>What do they have in common? Choose one or more.</source>
        <translation>Что их объединяет? Выберите одно или несколько условий.</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>считаем…</translation>
    </message>
</context>
<context>
    <name>SegmentWords</name>
    <message>
        <source>away</source>
        <translation>давно не был</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>потерян</translation>
    </message>
    <message>
        <source>newcomer</source>
        <translation>новичок</translation>
    </message>
    <message>
        <source>one of the best</source>
        <translation>из лучших</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>постоянный</translation>
    </message>
</context>
<context>
    <name>SegmentsCard</name>
    <message>
        <source>Add your own group</source>
        <translation>Добавить свою группу</translation>
    </message>
    <message>
        <source>Groups of customers</source>
        <translation>Группы клиентов</translation>
    </message>
    <message>
        <source>My group</source>
        <translation>Моя группа</translation>
    </message>
    <message>
        <source>Newcomers, regulars, the best, those who stay away: any offer can be for some of them only.</source>
        <translation>Новички, постоянные, лучшие, пропавшие: любое предложение может быть только для них.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
</context>
<context>
    <name>SegmentsPart</name>
    <message>
        <source>All of them have it already.</source>
        <translation>Эта метка уже есть у всех.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Отменено: ничего не изменилось.</translation>
    </message>
    <message>
        <source>Nobody had it.</source>
        <translation>Этой метки ни у кого не было.</translation>
    </message>
    <message>
        <source>Putting the tags back</source>
        <translation>Возвращаем метки</translation>
    </message>
    <message>
        <source>Removing a tag</source>
        <translation>Снимаем метку</translation>
    </message>
    <message>
        <source>Segment “{name}” is deleted; its customers stay.</source>
        <translation>Сегмент «{name}» удалён; сами клиенты остались.</translation>
    </message>
    <message>
        <source>Selected customers</source>
        <translation>Выбранные клиенты</translation>
    </message>
    <message>
        <source>Tagging customers</source>
        <translation>Ставим метку</translation>
    </message>
    <message>
        <source>The tags are as they were.</source>
        <translation>Метки снова такие, как были.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>“{tag}” added: {customers}</source>
        <translation>Метка «{tag}» поставлена: {customers}</translation>
    </message>
    <message>
        <source>“{tag}” removed: {customers}</source>
        <translation>Метка «{tag}» снята: {customers}</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Change segment…</source>
        <translation>Изменить сегмент…</translation>
    </message>
    <message>
        <source>Export to Excel</source>
        <translation>Выгрузить в Excel</translation>
    </message>
    <message>
        <source>Remove tag…</source>
        <translation>Снять метку…</translation>
    </message>
    <message>
        <source>Save as segment…</source>
        <translation>Сохранить как сегмент…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>Tag all…</source>
        <translation>Метка всем…</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>ищем…</translation>
    </message>
</context>
<context>
    <name>SelectionWords</name>
    <message>
        <source>All customers.</source>
        <translation>Все клиенты.</translation>
    </message>
    <message>
        <source>agrees to advertising</source>
        <translation>согласен на рекламу</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любое число</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>за всё время</translation>
    </message>
    <message>
        <source>birthday: {months}</source>
        <translation>день рождения: {months}</translation>
    </message>
    <message>
        <source>bought {names}{when}</source>
        <translation>покупал: {names}{when}</translation>
    </message>
    <message>
        <source>bought {when}</source>
        <translation>покупал {when}</translation>
    </message>
    <message>
        <source>chosen: {customers}</source>
        <translation>выбраны: {customers}</translation>
    </message>
    <message>
        <source>does not agree to advertising</source>
        <translation>не согласен на рекламу</translation>
    </message>
    <message>
        <source>first purchase: {month}</source>
        <translation>первая покупка: {month}</translation>
    </message>
    <message>
        <source>first purchase: {month}, bought: {later}</source>
        <translation>первая покупка: {month}, покупал: {later}</translation>
    </message>
    <message>
        <source>first purchase: {month}, did not buy: {later}</source>
        <translation>первая покупка: {month}, не покупал: {later}</translation>
    </message>
    <message>
        <source>for the last time {when}</source>
        <translation>в последний раз {when}</translation>
    </message>
    <message>
        <source>group: {names}</source>
        <translation>группа: {names}</translation>
    </message>
    <message>
        <source>in the last {days}</source>
        <translation>за последние {days}</translation>
    </message>
    <message>
        <source>last visit at most {days} ago</source>
        <translation>последний визит: не больше {days} назад</translation>
    </message>
    <message>
        <source>last visit {days} ago</source>
        <translation>последний визит: {days} назад</translation>
    </message>
    <message>
        <source>last visit {days} ago or more</source>
        <translation>последний визит: {days} назад или раньше</translation>
    </message>
    <message>
        <source>no card that works</source>
        <translation>нет действующей карты</translation>
    </message>
    <message>
        <source>points burn {when}</source>
        <translation>баллы сгорают {when}</translation>
    </message>
    <message>
        <source>points: {points}</source>
        <translation>баллы: {points}</translation>
    </message>
    <message>
        <source>registered {when}</source>
        <translation>регистрация {when}</translation>
    </message>
    <message>
        <source>segment: {name}</source>
        <translation>сегмент: {name}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>spent {amounts}{when}</source>
        <translation>потратил {amounts}{when}</translation>
    </message>
    <message>
        <source>tag: {names}</source>
        <translation>метка: {names}</translation>
    </message>
    <message>
        <source>tier: {names}</source>
        <translation>уровень: {names}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>по {day}</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>до {most}</translation>
    </message>
    <message>
        <source>visits: {counts}{when}</source>
        <translation>визиты: {counts}{when}</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>от {least}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Another part of the settings, while its list is marked</source>
        <translation>Другой раздел настроек, когда выделен их список</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Разрешения</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Bring data in</source>
        <translation>Загрузка данных</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Language and theme</source>
        <translation>Язык и тема</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Разделы настроек</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Save what was changed about the shop</source>
        <translation>Сохранить изменения о магазине</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Save the card&apos;s picture</source>
        <translation>Сохранить картинку карты</translation>
    </message>
    <message>
        <source>{name} is in the program now.</source>
        <translation>{name} — теперь в программе.</translation>
    </message>
</context>
<context>
    <name>ShopCard</name>
    <message>
        <source>The shop</source>
        <translation>Магазин</translation>
    </message>
</context>
<context>
    <name>ShopPart</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Country of phones without a code</source>
        <translation>Страна для телефонов без кода</translation>
    </message>
    <message>
        <source>Last line of the receipt</source>
        <translation>Последняя строка чека</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Who works at this till</source>
        <translation>Кто на этой кассе</translation>
    </message>
    <message>
        <source>{name} (the name stands in the program: change it there)</source>
        <translation>{name} (название меняется в программе)</translation>
    </message>
</context>
<context>
    <name>ShopStep</name>
    <message>
        <source>A coffee house with a year of sales, in a file of its own.</source>
        <translation>Кофейня с годом покупок, в отдельном файле.</translation>
    </message>
    <message>
        <source>A copy becomes a working shop again.</source>
        <translation>Копия снова станет рабочим магазином.</translation>
    </message>
    <message>
        <source>A shop needs a name.</source>
        <translation>Магазину нужно название.</translation>
    </message>
    <message>
        <source>Coffee on Forest Street</source>
        <translation>Кофейня на Лесной</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Look around in a demo shop</source>
        <translation>Осмотреться в демо-магазине</translation>
    </message>
    <message>
        <source>Open a shop…</source>
        <translation>Открыть магазин…</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Или</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить копию…</translation>
    </message>
    <message>
        <source>Three short steps, then the first sale.</source>
        <translation>Три коротких шага — и первая покупка.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>What is your shop called?</source>
        <translation>Как называется ваш магазин?</translation>
    </message>
    <message>
        <source>You have its file, from this computer or another.</source>
        <translation>Его файл у вас есть — с этого компьютера или с другого.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Ваш магазин</translation>
    </message>
    <message>
        <source>on receipts and cards; can be changed later</source>
        <translation>на чеках и картах; можно изменить потом</translation>
    </message>
</context>
<context>
    <name>ShortcutsHelp</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>SignWords</name>
    <message>
        <source>Cards used by one person, many sales a day, voids, points by hand: in the last {days}</source>
        <translation>Карты у одного сотрудника, много покупок за день, отмены, баллы вручную: за последние {days}</translation>
    </message>
    <message>
        <source>In the last {days}; it proves nothing</source>
        <translation>За последние {days}; это ничего не доказывает</translation>
    </message>
    <message>
        <source>Nearly all sales of one card by one person: it may collect others&apos; points</source>
        <translation>Почти все покупки по карте провёл один человек: она может собирать чужие баллы</translation>
    </message>
    <message>
        <source>Points given by hand: look for what</source>
        <translation>Баллы выданы вручную: посмотрите, за что</translation>
    </message>
    <message>
        <source>Very many sales of one card on one day: others&apos; purchases may be on it</source>
        <translation>Очень много покупок по карте за день: на ней могут быть чужие покупки</translation>
    </message>
    <message>
        <source>Voids sales far more often than the others do</source>
        <translation>Отменяет продажи намного чаще остальных</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>кто-то без имени</translation>
    </message>
    <message>
        <source>{customer}: {all} in one day</source>
        <translation>{customer}: {all} за день</translation>
    </message>
    <message>
        <source>{customer}: {part} of {all} by {staff}</source>
        <translation>{customer}: {part} из {all}, {staff}</translation>
    </message>
    <message>
        <source>{staff} gave {points} by hand</source>
        <translation>{staff}: вручную {points}</translation>
    </message>
    <message>
        <source>{staff}: {count} voids, {share} of sales</source>
        <translation>{staff}: отмен {count}, {share} продаж</translation>
    </message>
</context>
<context>
    <name>SoldWords</name>
    <message>
        <source>Give: {gifts}</source>
        <translation>Отдайте: {gifts}</translation>
    </message>
    <message>
        <source>Now {tier}</source>
        <translation>Теперь {tier}</translation>
    </message>
    <message>
        <source>Paid by certificate: {money}</source>
        <translation>Сертификатом: {money}</translation>
    </message>
    <message>
        <source>Paid: {money}</source>
        <translation>Оплачено: {money}</translation>
    </message>
    <message>
        <source>{card}: {have} of {need}</source>
        <translation>{card}: {have} из {need}</translation>
    </message>
    <message>
        <source>{challenge}: {points}</source>
        <translation>{challenge}: {points}</translation>
    </message>
    <message>
        <source>{paid}, {earned}, balance {balance}</source>
        <translation>{paid}, {earned}, на карте {balance}</translation>
    </message>
    <message>
        <source>{stamps}, {count} free now</source>
        <translation>{stamps}, бесплатно сейчас: {count}</translation>
    </message>
</context>
<context>
    <name>StaffCard</name>
    <message>
        <source>Adjustments</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Money of the sales a person made, and the share of sales with a card.
Refunds and voids count for who made them, on their day</source>
        <translation>Деньги продаж сотрудника и доля продаж с картой.
Возвраты и отмены считаются за тем, кто их сделал, в их день</translation>
    </message>
    <message>
        <source>Nobody sold anything in this time.</source>
        <translation>За это время никто ничего не продал.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>Баллы вручную</translation>
    </message>
    <message>
        <source>Points given by hand: {points}</source>
        <translation>Баллы вручную: {points}</translation>
    </message>
    <message>
        <source>Points used</source>
        <translation>Потрачено баллов</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Refunds: {number}, {money}</source>
        <translation>Возвраты: {number}, {money}</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Новых карт</translation>
    </message>
    <message>
        <source>Registered: {number}</source>
        <translation>Новых карт: {number}</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>Отмены</translation>
    </message>
    <message>
        <source>Voids: {number}, {money}</source>
        <translation>Отмены: {number}, {money}</translation>
    </message>
    <message>
        <source>With a card</source>
        <translation>С картой</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>{share} with a card</source>
        <translation>{share} с картой</translation>
    </message>
</context>
<context>
    <name>StampRow</name>
    <message>
        <source>Tenth {goods} free</source>
        <translation>{goods} в десятый раз бесплатно</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
</context>
<context>
    <name>StampsCard</name>
    <message>
        <source>Add a stamp card</source>
        <translation>Добавить карту штампов</translation>
    </message>
    <message>
        <source>Stamps for coffee, haircuts, washes: everybody understands it.</source>
        <translation>Штампы за кофе, стрижку, мойку: это понимают все.</translation>
    </message>
    <message>
        <source>The tenth is free</source>
        <translation>Десятый бесплатно</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>кофе</translation>
    </message>
</context>
<context>
    <name>StandingPanel</name>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Can be used now</source>
        <translation>Можно списать сейчас</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Ещё не доступно</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Долг</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Has spent at least</source>
        <translation>Накопил покупок на</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Убрать эту ступень</translation>
    </message>
</context>
<context>
    <name>SurpriseCard</name>
    <message>
        <source>Staff may give a little present “just because”; it is what people tell of.</source>
        <translation>Сотрудник может подарить мелочь «просто так»; о таком и рассказывают.</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Сюрприз</translation>
    </message>
</context>
<context>
    <name>SurpriseSheet</name>
    <message>
        <source>A surprise</source>
        <translation>Сюрприз</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Начислить</translation>
    </message>
    <message>
        <source>Left of today&apos;s budget: {left}</source>
        <translation>Сегодня ещё можно подарить: {left}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>a kind word</source>
        <translation>доброе слово</translation>
    </message>
    <message>
        <source>a regular guest</source>
        <translation>давний гость</translation>
    </message>
    <message>
        <source>apology</source>
        <translation>извинение</translation>
    </message>
</context>
<context>
    <name>SwatchRow</name>
    <message>
        <source>Other…</source>
        <translation>Другой…</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Свой цвет</translation>
    </message>
</context>
<context>
    <name>TableExporter</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Saving to Excel: {name}</source>
        <translation>Сохраняем в Excel: {name}</translation>
    </message>
    <message>
        <source>{name}: {rows} saved to {file}</source>
        <translation>{name}: {rows} в файле {file}</translation>
    </message>
</context>
<context>
    <name>TagSheet</name>
    <message>
        <source>Puts the tag on all who are shown ({customers}).</source>
        <translation>Поставит метку всем, кто показан ({customers}).</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Снять метку</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Снять метку</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Tag all</source>
        <translation>Метка всем</translation>
    </message>
    <message>
        <source>Takes the tag off whoever of those shown has it ({customers} shown).</source>
        <translation>Снимет метку у тех из показанных, у кого она есть (показано: {customers}).</translation>
    </message>
    <message>
        <source>Type a tag, or pick one below.</source>
        <translation>Введите метку или выберите её ниже.</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Set aside to compare with: gets no bonuses</source>
        <translation>Для сравнения: без бонусов</translation>
    </message>
    <message>
        <source>Tags and segments</source>
        <translation>Метки и группы</translation>
    </message>
    <message>
        <source>Take this tag off</source>
        <translation>Снять метку</translation>
    </message>
</context>
<context>
    <name>TaskNotice</name>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>Go on with {name}</source>
        <translation>Продолжить: {name}</translation>
    </message>
    <message>
        <source>New customer with this card</source>
        <translation>Новый клиент с этой картой</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>The sale is undone. Give back: {money}</source>
        <translation>Покупка отменена. Верните: {money}</translation>
    </message>
    <message>
        <source>This is the card of {name}. The purchase on the screen is not completed.</source>
        <translation>Карта другого клиента: {name}. Покупка на экране ещё не проведена.</translation>
    </message>
</context>
<context>
    <name>TierWords</name>
    <message>
        <source>Held until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Lent until</source>
        <translation>На время, до</translation>
    </message>
    <message>
        <source>Missing to keep it</source>
        <translation>Осталось, чтобы сохранить</translation>
    </message>
    <message>
        <source>Missing to {tier}</source>
        <translation>До уровня «{tier}»</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>готово</translation>
    </message>
</context>
<context>
    <name>TiersCard</name>
    <message>
        <source>Add a level</source>
        <translation>Добавить уровень</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>Бронза</translation>
    </message>
    <message>
        <source>Bronze, silver, gold: who comes more gets more, and has something to lose.</source>
        <translation>Бронза, серебро, золото: кто ходит чаще, получает больше, и ему есть что терять.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Customers by their tier, and what they have spent in all. A click opens them</source>
        <translation>Клиенты по уровням и сколько они потратили за всё время. Щелчок покажет их</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Золото</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Уровни</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>Без уровня</translation>
    </message>
    <message>
        <source>Nobody is a customer yet.</source>
        <translation>Клиентов ещё нет.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Share of money</source>
        <translation>Доля денег</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Серебро</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Потратили</translation>
    </message>
    <message>
        <source>Spent {money}, {share} of all</source>
        <translation>Потратили {money}, {share} от всех</translation>
    </message>
    <message>
        <source>The program has no tiers.</source>
        <translation>В программе нет уровней.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Уровни</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>always</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>down to what is reached</source>
        <translation>вниз до достигнутого</translation>
    </message>
    <message>
        <source>money spent</source>
        <translation>сумме покупок</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцев</translation>
    </message>
    <message>
        <source>nothing, it stays</source>
        <translation>ничего, остаётся</translation>
    </message>
    <message>
        <source>one level down</source>
        <translation>на один уровень вниз</translation>
    </message>
    <message>
        <source>points earned</source>
        <translation>заработанным баллам</translation>
    </message>
    <message>
        <source>the next purchase</source>
        <translation>со следующей покупки</translation>
    </message>
    <message>
        <source>the purchase that reaches it</source>
        <translation>уже в этой покупке</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>числу визитов</translation>
    </message>
    <message>
        <source>{customers}, {share} of all</source>
        <translation>{customers}, {share} от всех</translation>
    </message>
    <message>
        <source>{share} of money</source>
        <translation>{share} денег</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Agreed: {consent}</source>
        <translation>Согласие: {consent}</translation>
    </message>
    <message>
        <source>Back to {tier} after a return</source>
        <translation>Из-за возврата снова {tier}</translation>
    </message>
    <message>
        <source>Card blocked</source>
        <translation>Карта заблокирована</translation>
    </message>
    <message>
        <source>Card given</source>
        <translation>Выдана карта</translation>
    </message>
    <message>
        <source>Card replaced</source>
        <translation>Карта заменена</translation>
    </message>
    <message>
        <source>Joined the program</source>
        <translation>Вступление в программу</translation>
    </message>
    <message>
        <source>Keeps {tier}</source>
        <translation>Уровень сохранён: {tier}</translation>
    </message>
    <message>
        <source>Merged with {name}</source>
        <translation>Объединение с клиентом: {name}</translation>
    </message>
    <message>
        <source>Now {tier}</source>
        <translation>Теперь уровень {tier}</translation>
    </message>
    <message>
        <source>Parted again from {name}</source>
        <translation>Объединение отменено: {name}</translation>
    </message>
    <message>
        <source>Points burned</source>
        <translation>Баллы сгорели</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>Начислено баллов</translation>
    </message>
    <message>
        <source>Points taken</source>
        <translation>Списано вручную</translation>
    </message>
    <message>
        <source>Points transferred</source>
        <translation>Баллы переведены</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Purchase cancelled</source>
        <translation>Покупка отменена</translation>
    </message>
    <message>
        <source>Reached {tier}</source>
        <translation>Новый уровень: {tier}</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Return: {goods}</source>
        <translation>Возврат: {goods}</translation>
    </message>
    <message>
        <source>Withdrew: {consent}</source>
        <translation>Отозвано: {consent}</translation>
    </message>
    <message>
        <source>all of it came back</source>
        <translation>всё вернули</translation>
    </message>
    <message>
        <source>before: {tier}</source>
        <translation>был: {tier}</translation>
    </message>
    <message>
        <source>by {card}</source>
        <translation>на {card}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>без уровня</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Bring data in</source>
        <translation>Загрузить данные</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Customers to Excel</source>
        <translation>Клиенты в Excel</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Найти дубли</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>scanner ready</source>
        <translation>сканер готов</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Done: it is written down</source>
        <translation>Готово: будет записано</translation>
    </message>
    <message>
        <source>From one to the next</source>
        <translation>От одного к другому</translation>
    </message>
    <message>
        <source>Looking through all customers…</source>
        <translation>Смотрим всех клиентов…</translation>
    </message>
    <message>
        <source>Nobody needs a call today. Birthdays, points that burn and long absences appear here.</source>
        <translation>Сегодня звонить некому. Здесь появятся дни рождения, сгорающие баллы и те, кого давно не было.</translation>
    </message>
    <message>
        <source>Open the customer&apos;s page</source>
        <translation>Открыть страницу клиента</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>To do: {count}</source>
        <translation>Нужно сделать: {count}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Вверх, вниз</translation>
    </message>
    <message>
        <source>Written down: {name}.</source>
        <translation>Записано: {name}.</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>What to do today</source>
        <translation>Дела на сегодня</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Birthday {day}</source>
        <translation>День рождения {day}</translation>
    </message>
    <message>
        <source>Birthdays of the next days</source>
        <translation>Дни рождения на днях</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Важные даты</translation>
    </message>
    <message>
        <source>Last here {day}, spent {money} so far</source>
        <translation>Последний визит {day}, всего потрачено {money}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Not seen for 30 to 60 days</source>
        <translation>Не были 30–60 дней</translation>
    </message>
    <message>
        <source>Points burn within a week</source>
        <translation>Баллы сгорят за неделю</translation>
    </message>
    <message>
        <source>Spent {money} in 90 days, {visits}</source>
        <translation>За 90 дней {money}, {visits}</translation>
    </message>
    <message>
        <source>Spent {money} so far</source>
        <translation>Всего потрачено {money}</translation>
    </message>
    <message>
        <source>Thanks to say this month</source>
        <translation>Поблагодарить в этом месяце</translation>
    </message>
    <message>
        <source>Were given points to come back</source>
        <translation>Получили баллы, чтобы вернуться</translation>
    </message>
    <message>
        <source>What they buy is used up</source>
        <translation>У них заканчивается то, что они берут</translation>
    </message>
    <message>
        <source>a kind word</source>
        <translation>доброе слово</translation>
    </message>
    <message>
        <source>come and use them</source>
        <translation>пригласить потратить</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>нет телефона</translation>
    </message>
    <message>
        <source>one of the best: say thanks</source>
        <translation>один из лучших: сказать спасибо</translation>
    </message>
    <message>
        <source>remind of it</source>
        <translation>напомнить</translation>
    </message>
    <message>
        <source>{label}: bought {day}</source>
        <translation>{label}: последний раз {day}</translation>
    </message>
    <message>
        <source>{points} as a present</source>
        <translation>в подарок {points}</translation>
    </message>
    <message>
        <source>{points} burn {day}</source>
        <translation>Сгорит {day}: {points}</translation>
    </message>
    <message>
        <source>{points} until {day}</source>
        <translation>{points} до {day}</translation>
    </message>
    <message>
        <source>{points} wait for them</source>
        <translation>на счету {points}</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} из {count}</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>С картой</translation>
    </message>
    <message>
        <source>Members: {money}</source>
        <translation>С картой: {money}</translation>
    </message>
    <message>
        <source>Money of sales with a card and without one, less refunds; a refund counts on its sale&apos;s day</source>
        <translation>Деньги покупок с картой и без неё за вычетом возвратов; возврат считается днём своей покупки</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>No sales in this time.</source>
        <translation>За это время покупок не было.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Без карты</translation>
    </message>
    <message>
        <source>Others: {money}</source>
        <translation>Без карты: {money}</translation>
    </message>
    <message>
        <source>Sales of members</source>
        <translation>Покупок с картой</translation>
    </message>
    <message>
        <source>Sales of members and others</source>
        <translation>Покупки с картой и без карты</translation>
    </message>
    <message>
        <source>Sales of others</source>
        <translation>Покупок без карты</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>members</source>
        <translation>с картой</translation>
    </message>
    <message>
        <source>others</source>
        <translation>без карты</translation>
    </message>
</context>
<context>
    <name>UnmergeSheet</name>
    <message>
        <source>Undo the last merge</source>
        <translation>Отменить последнее объединение</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Отменить объединение</translation>
    </message>
    <message>
        <source>Who was merged into {name} last becomes a customer of their own again, with the purchases, the cards and the points they came with, as far as these are left. What happened since then stays with {name}.</source>
        <translation>Последний, кого объединили с клиентом {name}, снова станет отдельным клиентом — со своими покупками, картами и баллами, сколько их осталось. Что случилось после объединения, остаётся у клиента {name}.</translation>
    </message>
    <message>
        <source>this customer</source>
        <translation>этот клиент</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>hundredths</source>
        <translation>до сотых</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>whole points</source>
        <translation>целыми</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>{points} for every {money}</source>
        <translation>{points} за каждые {money}</translation>
    </message>
</context>
<context>
    <name>VersionsSheet</name>
    <message>
        <source>Compared with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>From version {first} to version {last}:</source>
        <translation>От версии {first} к версии {last}:</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Вернуться к этой версии</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Отличий нет.</translation>
    </message>
    <message>
        <source>This is the first version; there is nothing to compare it with yet.</source>
        <translation>Это первая версия; сравнивать пока не с чем.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>Version {number}, in force</source>
        <translation>Версия {number}, действует</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Versions of the program</source>
        <translation>Версии программы</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>A few points at once, and the card is not thrown away.</source>
        <translation>Немного баллов сразу — и карту не выбросят.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Приветствие</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
</context>
<context>
    <name>WhyPrint</name>
    <message>
        <source>All goods</source>
        <translation>Все товары</translation>
    </message>
    <message>
        <source>Dates of the points</source>
        <translation>Сроки баллов</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Got here</source>
        <translation>Начислено здесь</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Sale {code}</source>
        <translation>Покупка {code}</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Used here</source>
        <translation>Списано здесь</translation>
    </message>
    <message>
        <source>Why so many?</source>
        <translation>Почему столько?</translation>
    </message>
    <message>
        <source>partly returned since, as on its refunds</source>
        <translation>позже часть вернули, см. возвраты</translation>
    </message>
    <message>
        <source>undone since</source>
        <translation>позже отменена</translation>
    </message>
    <message>
        <source>version {number} of the rules</source>
        <translation>правила, версия {number}</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>{points}, usable from {first} until {last}</source>
        <translation>{points}, с {first} до {last}</translation>
    </message>
    <message>
        <source>{points}, usable from {first}, {last}</source>
        <translation>{points}, с {first}, {last}</translation>
    </message>
    <message>
        <source>{points}, usable until {last}</source>
        <translation>{points}, до {last}</translation>
    </message>
    <message>
        <source>{points}, {last}</source>
        <translation>{points}, {last}</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
</context>
<context>
    <name>WinBackCard</name>
    <message>
        <source>A present with a last day for those who have not come for a while.</source>
        <translation>Подарок с последним днём тем, кто давно не был.</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Возвращайтесь</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>Each customer: {times} at most.</source>
        <translation>Каждому клиенту: не больше {times}.</translation>
    </message>
    <message>
        <source>Only for these levels: {names}.</source>
        <translation>Только для уровней: {names}.</translation>
    </message>
    <message>
        <source>Only for {who}.</source>
        <translation>Только для {who}.</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>с {start}</translation>
    </message>
    <message>
        <source>from {start} to {end}</source>
        <translation>с {start} по {end}</translation>
    </message>
    <message>
        <source>newcomers</source>
        <translation>новичков</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>regular customers</source>
        <translation>постоянных клиентов</translation>
    </message>
    <message>
        <source>the best customers</source>
        <translation>лучших клиентов</translation>
    </message>
    <message>
        <source>the group “{name}”</source>
        <translation>группы «{name}»</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>до {end}</translation>
    </message>
    <message>
        <source>who has not come for {days}</source>
        <translation>тех, кто не был {days}</translation>
    </message>
    <message>
        <source>{percent} off</source>
        <translation>скидка {percent}</translation>
    </message>
    <message>
        <source>{points} for every {money}</source>
        <translation>{points} за каждые {money}</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>WorkedExamples</name>
    <message>
        <source>A purchase of {money}</source>
        <translation>Покупка на {money}</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Купили</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Level “{name}”</source>
        <translation>Уровень «{name}»</translation>
    </message>
    <message>
        <source>Paying with points</source>
        <translation>Оплата баллами</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Usable from</source>
        <translation>Тратить с</translation>
    </message>
    <message>
        <source>Who has spent {money}</source>
        <translation>Кто потратил {money}</translation>
    </message>
    <message>
        <source>You get</source>
        <translation>Получите</translation>
    </message>
    <message>
        <source>{who}: a purchase of {money}</source>
        <translation>{who}: покупка на {money}</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln оценка</numerusform>
            <numerusform>%Ln оценки</numerusform>
            <numerusform>%Ln оценок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln карта</numerusform>
            <numerusform>%Ln карты</numerusform>
            <numerusform>%Ln карт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln клиент</numerusform>
            <numerusform>%Ln клиента</numerusform>
            <numerusform>%Ln клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) get less</source>
        <translation>
            <numerusform>%Ln клиент получит меньше</numerusform>
            <numerusform>%Ln клиента получат меньше</numerusform>
            <numerusform>%Ln клиентов получат меньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) move down</source>
        <translation>
            <numerusform>%Ln клиент опустится ниже</numerusform>
            <numerusform>%Ln клиента опустятся ниже</numerusform>
            <numerusform>%Ln клиентов опустятся ниже</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) move up</source>
        <translation>
            <numerusform>%Ln клиент поднимется выше</numerusform>
            <numerusform>%Ln клиента поднимутся выше</numerusform>
            <numerusform>%Ln клиентов поднимутся выше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln день назад</numerusform>
            <numerusform>%Ln дня назад</numerusform>
            <numerusform>%Ln дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different kind(s) of goods</source>
        <translation>
            <numerusform>%Ln вид товара</numerusform>
            <numerusform>%Ln вида товаров</numerusform>
            <numerusform>%Ln видов товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln позиция</numerusform>
            <numerusform>%Ln позиции</numerusform>
            <numerusform>%Ln позиций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln месяц</numerusform>
            <numerusform>%Ln месяца</numerusform>
            <numerusform>%Ln месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read and are left out</source>
        <translation>
            <numerusform>%Ln строка не прочитана и пропущена</numerusform>
            <numerusform>%Ln строки не прочитаны и пропущены</numerusform>
            <numerusform>%Ln строк не прочитано и пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>%Ln продажа</numerusform>
            <numerusform>%Ln продажи</numerusform>
            <numerusform>%Ln продаж</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s)</source>
        <translation>
            <numerusform>%Ln штамп</numerusform>
            <numerusform>%Ln штампа</numerusform>
            <numerusform>%Ln штампов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln раз</numerusform>
            <numerusform>%Ln раза</numerusform>
            <numerusform>%Ln раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln визит</numerusform>
            <numerusform>%Ln визита</numerusform>
            <numerusform>%Ln визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln неделя</numerusform>
            <numerusform>%Ln недели</numerusform>
            <numerusform>%Ln недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>каждый %Ln день</numerusform>
            <numerusform>каждые %Ln дня</numerusform>
            <numerusform>каждые %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дня</numerusform>
            <numerusform>через %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <comment>without the number</comment>
        <translation>
            <numerusform>балл</numerusform>
            <numerusform>балла</numerusform>
            <numerusform>баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>points</source>
        <comment>after 106.80</comment>
        <translation>балла</translation>
    </message>
    <message numerus="yes">
        <source>points of %Ln customer(s) burn sooner</source>
        <translation>
            <numerusform>у %Ln клиента баллы сгорят раньше</numerusform>
            <numerusform>у %Ln клиентов баллы сгорят раньше</numerusform>
            <numerusform>у %Ln клиентов баллы сгорят раньше</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Number</name>
    <message>
        <source>Number of the certificate</source>
        <translation>Номер сертификата</translation>
    </message>
    <message>
        <source>Number of the certificate: 99…</source>
        <translation>Номер сертификата: 99…</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>One less</source>
        <translation>На один меньше</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>На один больше</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>used up with this purchase</source>
        <translation>будет потрачен полностью</translation>
    </message>
    <message>
        <source>{count} free now</source>
        <translation>{count} бесплатно</translation>
    </message>
    <message>
        <source>{have} of {need}</source>
        <translation>{have} из {need}</translation>
    </message>
    <message>
        <source>{money} left</source>
        <translation>осталось {money}</translation>
    </message>
    <message>
        <source>{money} stays on it</source>
        <translation>на нём останется {money}</translation>
    </message>
    <message>
        <source>{pieces} of {all}</source>
        <translation>{pieces} из {all}</translation>
    </message>
</context>
<context>
    <name>_Score</name>
    <message>
        <source>{score} of {most}</source>
        <translation>{score} из {most}</translation>
    </message>
</context>
<context>
    <name>_Usual</name>
    <message>
        <source>away</source>
        <translation>давно не были</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>потеряны</translation>
    </message>
    <message>
        <source>newcomers</source>
        <translation>новички</translation>
    </message>
    <message>
        <source>regulars</source>
        <translation>постоянные</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>лучшие</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>No heading of the table names these columns: {columns}. Name them, and choose it again.</source>
        <translation>В заголовках таблицы не названы столбцы: {columns}. Назовите их и выберите файл снова.</translation>
    </message>
    <message>
        <source>a refund, below 0:</source>
        <translation>возврат, меньше 0:</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>an amount too large:</source>
        <translation>слишком большая сумма:</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>нет суммы</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>нет даты</translation>
    </message>
    <message>
        <source>not a date:</source>
        <translation>не дата:</translation>
    </message>
    <message>
        <source>not an amount:</source>
        <translation>не сумма:</translation>
    </message>
</context>
<context>
    <name>_YearlyCard</name>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Came by a friend</source>
        <translation>Кто привёл</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Colour of the card</source>
        <translation>Цвет карты</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Цвет надписей</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Двойник</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Маржа</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Клубная карта</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Points to use</source>
        <translation>Баллы к списанию</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>Привилегия</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Награды</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>The other customer</source>
        <translation>Другой клиент</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Usable until</source>
        <translation>Действуют до</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>0 changes nothing</source>
        <translation>0 ничего не меняет</translation>
    </message>
    <message>
        <source>a name is empty</source>
        <translation>есть пустое название</translation>
    </message>
    <message>
        <source>a name or a phone is needed</source>
        <translation>нужно имя или телефон</translation>
    </message>
    <message>
        <source>a privilege has no price: leave it empty</source>
        <translation>у привилегии нет цены: оставьте пустым</translation>
    </message>
    <message>
        <source>a usual group has this code already</source>
        <translation>такой код уже занят обычной группой</translation>
    </message>
    <message>
        <source>begins and ends at the same time</source>
        <translation>начинается и кончается в одно время</translation>
    </message>
    <message>
        <source>cannot be reached in this period</source>
        <translation>за такой период этого не достичь</translation>
    </message>
    <message>
        <source>cannot be read as a list of conditions</source>
        <translation>это не похоже на список условий</translation>
    </message>
    <message>
        <source>cannot change once there are sales</source>
        <translation>нельзя изменить, когда уже есть покупки</translation>
    </message>
    <message>
        <source>does nothing yet: choose what customers get</source>
        <translation>пока ничего не даёт: выберите, что получит клиент</translation>
    </message>
    <message>
        <source>give months or days, not both</source>
        <translation>укажите месяцы или дни, что-то одно</translation>
    </message>
    <message>
        <source>gives nothing to either of the two friends</source>
        <translation>ничего не даёт ни тому, кто привёл, ни тому, кто пришёл</translation>
    </message>
    <message>
        <source>has no condition yet: nobody can be chosen</source>
        <translation>нет ни одного условия: некого выбирать</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>нужно заполнить</translation>
    </message>
    <message>
        <source>is used twice</source>
        <translation>встречается дважды</translation>
    </message>
    <message>
        <source>it gives no points that could run out</source>
        <translation>она не даёт баллов, так что нечему кончаться</translation>
    </message>
    <message>
        <source>less than 0</source>
        <translation>меньше 0</translation>
    </message>
    <message>
        <source>lies before the beginning</source>
        <translation>раньше начала</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>находится в будущем</translation>
    </message>
    <message>
        <source>lies in the past</source>
        <translation>в прошлом</translation>
    </message>
    <message>
        <source>longer than 500 letters</source>
        <translation>длиннее 500 знаков</translation>
    </message>
    <message>
        <source>more than 100</source>
        <translation>больше 100</translation>
    </message>
    <message>
        <source>must be from {low} to {high}</source>
        <translation>нужно от {low} до {high}</translation>
    </message>
    <message>
        <source>must be more days than for dormant customers</source>
        <translation>должно быть больше дней, чем для спящих клиентов</translation>
    </message>
    <message>
        <source>must be more than 0</source>
        <translation>нужно больше 0</translation>
    </message>
    <message>
        <source>must be more than 1</source>
        <translation>должно быть больше 1</translation>
    </message>
    <message>
        <source>must be more than the one before</source>
        <translation>нужно больше предыдущего</translation>
    </message>
    <message>
        <source>must be one of: {choices}</source>
        <translation>нужно одно из: {choices}</translation>
    </message>
    <message>
        <source>must have at least 6 characters</source>
        <translation>должен быть не короче 6 знаков</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>не должно быть пустым</translation>
    </message>
    <message>
        <source>needs two times: from and to</source>
        <translation>нужны два времени: с и до</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>нужно «да» или «нет»</translation>
    </message>
    <message>
        <source>nobody in the program has this phone</source>
        <translation>такого телефона в программе ни у кого нет</translation>
    </message>
    <message>
        <source>nobody knows this field</source>
        <translation>такого поля нет</translation>
    </message>
    <message>
        <source>nobody of these groups buys for the first time</source>
        <translation>в этих группах никто не покупает впервые</translation>
    </message>
    <message>
        <source>nobody of these groups stays away so long</source>
        <translation>в этих группах никто не отсутствует так долго</translation>
    </message>
    <message>
        <source>not a colour such as #0F766E</source>
        <translation>не цвет вида #0F766E</translation>
    </message>
    <message>
        <source>not a currency such as EUR</source>
        <translation>не код валюты вида EUR</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>не дата</translation>
    </message>
    <message>
        <source>not a day of birth</source>
        <translation>не похоже на дату рождения</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>не список</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>не число</translation>
    </message>
    <message>
        <source>not a phone number</source>
        <translation>не похоже на номер телефона</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>не текст</translation>
    </message>
    <message>
        <source>not a text, or one for each language</source>
        <translation>не текст и не тексты по языкам</translation>
    </message>
    <message>
        <source>not a time such as 16:00</source>
        <translation>не время вида 16:00</translation>
    </message>
    <message>
        <source>not a time zone</source>
        <translation>не часовой пояс</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>не целое число</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>не адрес эл. почты</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>не объект</translation>
    </message>
    <message>
        <source>not of the kind that is needed here</source>
        <translation>здесь нужно значение другого вида</translation>
    </message>
    <message>
        <source>points do not expire, so there is nothing to round</source>
        <translation>баллы не сгорают, округлять нечего</translation>
    </message>
    <message>
        <source>purchases earn no points, so there is nothing to multiply</source>
        <translation>за покупки баллы не начисляются: умножать нечего</translation>
    </message>
    <message>
        <source>the program has nothing of this name</source>
        <translation>такого в программе нет</translation>
    </message>
    <message>
        <source>the quantity must be more than 0</source>
        <translation>количество должно быть больше 0</translation>
    </message>
    <message>
        <source>the same customer</source>
        <translation>это один и тот же клиент</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>такого столбца нет</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>такого поля нет</translation>
    </message>
    <message>
        <source>there is no such group of customers</source>
        <translation>такой группы клиентов нет</translation>
    </message>
    <message>
        <source>there is no such line</source>
        <translation>такой позиции нет</translation>
    </message>
    <message>
        <source>there is no such privilege</source>
        <translation>такой привилегии нет</translation>
    </message>
    <message>
        <source>there is no such tier</source>
        <translation>такого уровня нет</translation>
    </message>
    <message>
        <source>these weekdays do not come between the dates</source>
        <translation>между этими датами таких дней недели нет</translation>
    </message>
    <message>
        <source>too large a number</source>
        <translation>слишком большое число</translation>
    </message>
    <message>
        <source>too long a text</source>
        <translation>слишком длинный текст</translation>
    </message>
    <message>
        <source>too many digits after the point</source>
        <translation>слишком много знаков после запятой</translation>
    </message>
</context>
<context>
    <name>program field</name>
    <message>
        <source>A level holds</source>
        <translation>Уровень держится</translation>
    </message>
    <message>
        <source>A new level counts from</source>
        <translation>Новый уровень действует</translation>
    </message>
    <message>
        <source>A sale&apos;s points are rounded</source>
        <translation>Баллы за покупку округляются</translation>
    </message>
    <message>
        <source>All customers together</source>
        <translation>На всех клиентов</translation>
    </message>
    <message>
        <source>Away after</source>
        <translation>Давно не были</translation>
    </message>
    <message>
        <source>Birthday in</source>
        <translation>День рождения в</translation>
    </message>
    <message>
        <source>Bought until free</source>
        <translation>Купить раз</translation>
    </message>
    <message>
        <source>Buying one earns points, not shopping with it</source>
        <translation>Баллы за покупку сертификата, а не по нему</translation>
    </message>
    <message>
        <source>Cannot be paid with points</source>
        <translation>Нельзя оплатить баллами</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Costs, in points</source>
        <translation>Стоит баллов</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Days of the week (none: all)</source>
        <translation>Дни недели (пусто — все)</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Each purchase lets all points live anew</source>
        <translation>Каждая покупка продлевает все баллы</translation>
    </message>
    <message>
        <source>Earn nothing</source>
        <translation>Без начисления баллов</translation>
    </message>
    <message>
        <source>Fewest points at once</source>
        <translation>Наименьшее число баллов за раз</translation>
    </message>
    <message>
        <source>Fixed groups</source>
        <translation>Постоянные группы</translation>
    </message>
    <message>
        <source>For an answer</source>
        <translation>За отзыв</translation>
    </message>
    <message>
        <source>For groups of customers</source>
        <translation>Для групп клиентов</translation>
    </message>
    <message>
        <source>For money spent over all time</source>
        <translation>За сумму всех покупок</translation>
    </message>
    <message>
        <source>For the friend</source>
        <translation>Другу</translation>
    </message>
    <message>
        <source>For who brings a friend</source>
        <translation>Приведшему друга</translation>
    </message>
    <message>
        <source>Free up to</source>
        <translation>Бесплатно до</translation>
    </message>
    <message>
        <source>Friends a month</source>
        <translation>Друзей в месяц</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Со дня</translation>
    </message>
    <message>
        <source>Gift, and how many there are</source>
        <translation>Подарок и сколько их</translation>
    </message>
    <message>
        <source>Given back after their last day, they live</source>
        <translation>Возвращённые после срока живут ещё</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Даёт</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Has bought</source>
        <translation>Покупали</translation>
    </message>
    <message>
        <source>Has not come for</source>
        <translation>Не были</translation>
    </message>
    <message>
        <source>Has spent at least</source>
        <translation>Накопил покупок на</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Всего штук</translation>
    </message>
    <message>
        <source>It must stand for</source>
        <translation>Без возврата</translation>
    </message>
    <message>
        <source>Lost after</source>
        <translation>Потеряны</translation>
    </message>
    <message>
        <source>Marks, with ; between them</source>
        <translation>Пометки, через ;</translation>
    </message>
    <message>
        <source>More points</source>
        <translation>Ещё баллов</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Never cheaper</source>
        <translation>Без скидок</translation>
    </message>
    <message>
        <source>Newcomers for</source>
        <translation>Новички в течение</translation>
    </message>
    <message>
        <source>Of several campaigns at once</source>
        <translation>Если акций несколько</translation>
    </message>
    <message>
        <source>Of several discounts</source>
        <translation>Если скидок несколько</translation>
    </message>
    <message>
        <source>Once in</source>
        <translation>Один раз за</translation>
    </message>
    <message>
        <source>One newcomer in</source>
        <translation>Один новичок из</translation>
    </message>
    <message>
        <source>One point pays</source>
        <translation>Один балл — это</translation>
    </message>
    <message>
        <source>Only for these customers (none: all)</source>
        <translation>Только для клиентов (пусто — все)</translation>
    </message>
    <message>
        <source>Only for these goods (none: all)</source>
        <translation>Только за товары (пусто — все)</translation>
    </message>
    <message>
        <source>Only for these levels (none: all)</source>
        <translation>Только для уровней (пусто — все)</translation>
    </message>
    <message>
        <source>Only whole steps count</source>
        <translation>Считаются только целые шаги</translation>
    </message>
    <message>
        <source>Only with the first purchase</source>
        <translation>Только при первой покупке</translation>
    </message>
    <message>
        <source>Own points</source>
        <translation>Баллов</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллов</translation>
    </message>
    <message>
        <source>Points a day</source>
        <translation>Баллов за день</translation>
    </message>
    <message>
        <source>Points a sale</source>
        <translation>Баллов за покупку</translation>
    </message>
    <message>
        <source>Points already spent</source>
        <translation>Уже потраченные баллы</translation>
    </message>
    <message>
        <source>Points are counted in</source>
        <translation>Баллы считаются</translation>
    </message>
    <message>
        <source>Points live, in days</source>
        <translation>Баллы живут, дней</translation>
    </message>
    <message>
        <source>Points live, in months</source>
        <translation>Баллы живут, месяцев</translation>
    </message>
    <message>
        <source>Points of a sale can pay for that same sale</source>
        <translation>Баллами за покупку можно оплатить её же</translation>
    </message>
    <message>
        <source>Points pay up to</source>
        <translation>Баллами до</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Привилегии</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>Приз</translation>
    </message>
    <message>
        <source>Purchases from</source>
        <translation>Покупки от</translation>
    </message>
    <message>
        <source>Rates of categories</source>
        <translation>Баллы по товарам</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Достигается по</translation>
    </message>
    <message>
        <source>Regulars: purchases in 90 days</source>
        <translation>Постоянные: покупок за 90 дней</translation>
    </message>
    <message>
        <source>Runs for</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Sales a day</source>
        <translation>Покупок в день</translation>
    </message>
    <message>
        <source>Sales from</source>
        <translation>Начислять при покупке от</translation>
    </message>
    <message>
        <source>Stamps a day</source>
        <translation>Штампов в день</translation>
    </message>
    <message>
        <source>The best: who spend most</source>
        <translation>Лучшие: больше всех покупают</translation>
    </message>
    <message>
        <source>The friend&apos;s first purchase</source>
        <translation>Первая покупка друга от</translation>
    </message>
    <message>
        <source>They live</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>They live on</source>
        <translation>Срок продлевается</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Times a customer</source>
        <translation>Раз на клиента</translation>
    </message>
    <message>
        <source>Times a month</source>
        <translation>Раз в месяц</translation>
    </message>
    <message>
        <source>Times the points</source>
        <translation>Баллы умножить на</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>До дня</translation>
    </message>
    <message>
        <source>Usable after</source>
        <translation>Платить можно через</translation>
    </message>
    <message>
        <source>Usable after it</source>
        <translation>Ещё после дня</translation>
    </message>
    <message>
        <source>Usable before</source>
        <translation>До дня за</translation>
    </message>
    <message>
        <source>Usable for</source>
        <translation>Потратить за</translation>
    </message>
    <message>
        <source>Used up after (–: their usual time)</source>
        <translation>Кончается через (– обычный срок)</translation>
    </message>
    <message>
        <source>Using more needs a manager</source>
        <translation>Списать больше — с управляющим</translation>
    </message>
    <message>
        <source>Visits, at least</source>
        <translation>Визитов от</translation>
    </message>
    <message>
        <source>What counts: the last</source>
        <translation>Считается за</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Что даёт</translation>
    </message>
    <message>
        <source>What points paid earns points as well</source>
        <translation>Оплаченное баллами тоже приносит баллы</translation>
    </message>
    <message>
        <source>What rounding down cuts off counts next time</source>
        <translation>Остаток от округления учитывается в следующий раз</translation>
    </message>
    <message>
        <source>When it is not reached again</source>
        <translation>Если не подтверждён</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>За время</translation>
    </message>
    <message>
        <source>Your own groups</source>
        <translation>Свои группы</translation>
    </message>
    <message>
        <source>for every</source>
        <translation>за каждые</translation>
    </message>
    <message>
        <source>from</source>
        <translation>от</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>по день</translation>
    </message>
    <message>
        <source>up to, of the bill</source>
        <translation>не больше, от чека</translation>
    </message>
</context>
<context>
    <name>program value</name>
    <message>
        <source>a month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>a privilege</source>
        <translation>привилегия</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>квартал</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>неделя</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>are forgiven</source>
        <translation>прощаются</translation>
    </message>
    <message>
        <source>are owed</source>
        <translation>остаются долгом</translation>
    </message>
    <message>
        <source>away</source>
        <translation>давно не были</translation>
    </message>
    <message>
        <source>different goods</source>
        <translation>разные товары</translation>
    </message>
    <message>
        <source>down</source>
        <translation>вниз</translation>
    </message>
    <message>
        <source>down to what is reached</source>
        <translation>вниз до достигнутого</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>потеряны</translation>
    </message>
    <message>
        <source>money off</source>
        <translation>скидка деньгами</translation>
    </message>
    <message>
        <source>money spent</source>
        <translation>сумма покупок</translation>
    </message>
    <message>
        <source>newcomers</source>
        <translation>новички</translation>
    </message>
    <message>
        <source>once</source>
        <translation>один раз</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>применяются одна за другой</translation>
    </message>
    <message>
        <source>one level down</source>
        <translation>на один уровень вниз</translation>
    </message>
    <message>
        <source>one of the goods</source>
        <translation>один из товаров</translation>
    </message>
    <message>
        <source>percent off</source>
        <translation>скидка в процентах</translation>
    </message>
    <message>
        <source>points earned</source>
        <translation>заработанные баллы</translation>
    </message>
    <message>
        <source>regulars</source>
        <translation>постоянные</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>лучшие</translation>
    </message>
    <message>
        <source>the best one</source>
        <translation>лучшее</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>самая новая</translation>
    </message>
    <message>
        <source>the next purchase</source>
        <translation>со следующей покупки</translation>
    </message>
    <message>
        <source>the purchase that reaches it</source>
        <translation>уже в этой покупке</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>до ближайшего</translation>
    </message>
    <message>
        <source>up</source>
        <translation>вверх</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>визиты</translation>
    </message>
    <message>
        <source>weeks in a row</source>
        <translation>недели подряд</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>A sale earns {limit} at most</source>
        <translation>За покупку не больше {limit}</translation>
    </message>
    <message>
        <source>Campaign: {name}</source>
        <translation>Акция: {name}</translation>
    </message>
    <message>
        <source>For all purchases so far: {percent} % off</source>
        <translation>За все покупки: скидка {percent} %</translation>
    </message>
    <message>
        <source>Full stamp card: {name}</source>
        <translation>Полная карта: {name}</translation>
    </message>
    <message>
        <source>Gift certificate {card}</source>
        <translation>Сертификат {card}</translation>
    </message>
    <message>
        <source>Kept for next time</source>
        <translation>В остаток на потом</translation>
    </message>
    <message>
        <source>Left over from last time</source>
        <translation>Остаток с прошлого раза</translation>
    </message>
    <message>
        <source>Paid with points: {points}</source>
        <translation>Баллами: {points}</translation>
    </message>
    <message>
        <source>Points are earned from {minimum} upwards</source>
        <translation>Баллы начисляются от {minimum}</translation>
    </message>
    <message>
        <source>Reward: {name}</source>
        <translation>Награда: {name}</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Округление</translation>
    </message>
    <message>
        <source>The day&apos;s limit is reached</source>
        <translation>Достигнут лимит дня</translation>
    </message>
    <message>
        <source>The limits were lifted for this sale</source>
        <translation>Пределы для этой покупки сняты</translation>
    </message>
    <message>
        <source>{name}: already had as often as it goes</source>
        <translation>{name}: уже взято, сколько можно</translation>
    </message>
    <message>
        <source>{name}: another campaign gives more</source>
        <translation>{name}: другая акция выгоднее</translation>
    </message>
    <message>
        <source>{name}: does not count</source>
        <translation>{name}: не действует</translation>
    </message>
    <message>
        <source>{name}: from {from} upwards</source>
        <translation>{name}: от {from}</translation>
    </message>
    <message>
        <source>{name}: its points are given out</source>
        <translation>{name}: её баллы розданы</translation>
    </message>
    <message>
        <source>{name}: no more is left of its points</source>
        <translation>{name}: больше её баллов не осталось</translation>
    </message>
    <message>
        <source>{name}: only with the first purchase</source>
        <translation>{name}: только при первой покупке</translation>
    </message>
    <message>
        <source>{name}: there is none left</source>
        <translation>{name}: больше не осталось</translation>
    </message>
    <message>
        <source>{name}: {gift} as a gift</source>
        <translation>{name}: {gift} в подарок</translation>
    </message>
    <message>
        <source>{name}: {gift} goes with it as a gift</source>
        <translation>{name}: к покупке в подарок {gift}</translation>
    </message>
    <message>
        <source>{name}: {percent} % off</source>
        <translation>{name}: скидка {percent} %</translation>
    </message>
    <message>
        <source>{name}: {points} for every {per}</source>
        <translation>{name}: {points} за каждые {per}</translation>
    </message>
    <message>
        <source>{name}: {stamps}</source>
        <translation>{name}: {stamps}</translation>
    </message>
    <message>
        <source>{points} for every {per}</source>
        <translation>{points} за каждые {per}</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>A customer with the phone {phone} is there already. Open them.</source>
        <translation>Клиент с телефоном {phone} уже есть. Откройте его.</translation>
    </message>
    <message>
        <source>A file of this name is there already. Choose another name.</source>
        <translation>Файл с таким именем уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>A newer version of the program made this shop. Update the program.</source>
        <translation>Этот магазин создан более новой версией. Обновите программу.</translation>
    </message>
    <message>
        <source>A part of this certificate is spent already. It cannot be cancelled any more.</source>
        <translation>Часть сертификата уже потрачена. Отменить его больше нельзя.</translation>
    </message>
    <message>
        <source>All of this sale came back already. Choose another sale.</source>
        <translation>Эта покупка уже возвращена целиком. Выберите другую.</translation>
    </message>
    <message>
        <source>Another program holds the shop&apos;s file. Wait a moment and try again.</source>
        <translation>Файл магазина занят другой программой. Подождите немного и повторите.</translation>
    </message>
    <message>
        <source>It did not work ({code}). Try again.</source>
        <translation>Не получилось ({code}). Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Less than that is left of this line. Choose a smaller quantity.</source>
        <translation>Этой позиции осталось меньше. Выберите меньшее количество.</translation>
    </message>
    <message>
        <source>More than {limit} at once needs a manager. Ask for one, or type fewer.</source>
        <translation>Больше {limit} за раз — с разрешения управляющего. Спросите его или введите меньше.</translation>
    </message>
    <message>
        <source>Nobody has this card yet. Register a new customer with it.</source>
        <translation>Эта карта ещё никому не выдана. Запишите на неё нового клиента.</translation>
    </message>
    <message>
        <source>Nobody was merged into this customer.</source>
        <translation>С этим клиентом никого не объединяли.</translation>
    </message>
    <message>
        <source>None of this reward is left. Choose another.</source>
        <translation>Этой награды не осталось. Выберите другую.</translation>
    </message>
    <message>
        <source>Nothing in the purchase is what this reward is for. Add it, or take the reward out.</source>
        <translation>В покупке нет того, на что действует награда. Добавьте это или уберите награду.</translation>
    </message>
    <message>
        <source>Nothing is left on this certificate. Take another one, or money.</source>
        <translation>На этом сертификате ничего не осталось. Примите другой или деньги.</translation>
    </message>
    <message>
        <source>Of this sale only {left} is left. Return no more than that.</source>
        <translation>От этой покупки осталось {left}. Верните не больше.</translation>
    </message>
    <message>
        <source>Only {left} points are left for surprises today. Give fewer.</source>
        <translation>На сюрпризы сегодня осталось баллов: {left}. Подарите меньше.</translation>
    </message>
    <message>
        <source>Points are used from {minimum} upwards. Type more, or none.</source>
        <translation>Баллы списываются от {minimum}. Введите больше или ничего.</translation>
    </message>
    <message>
        <source>Points that can be used: {available}. Type no more than that.</source>
        <translation>Можно списать баллов: {available}. Введите не больше.</translation>
    </message>
    <message>
        <source>Rewards are for customers with a card. Scan it first.</source>
        <translation>Награды — для клиентов с картой. Сначала отсканируйте её.</translation>
    </message>
    <message>
        <source>Something was done since with what this import brought. It cannot be undone any more.</source>
        <translation>С тем, что пришло из этого файла, уже что-то сделали. Отменить загрузку больше нельзя.</translation>
    </message>
    <message>
        <source>The code was read only in part. Scan again.</source>
        <translation>Код прочитан не полностью. Сканируйте ещё раз.</translation>
    </message>
    <message>
        <source>The customer had the points for this event already.</source>
        <translation>За это событие клиент баллы уже получил.</translation>
    </message>
    <message>
        <source>The customer had these points not long ago.</source>
        <translation>Клиент недавно уже получил эти баллы.</translation>
    </message>
    <message>
        <source>The customer had this reward as often as it goes. Choose another.</source>
        <translation>Клиент уже взял эту награду столько раз, сколько можно. Выберите другую.</translation>
    </message>
    <message>
        <source>The customer used this as often as it goes this month.</source>
        <translation>В этом месяце клиент использовал это столько раз, сколько можно.</translation>
    </message>
    <message>
        <source>The disk does not answer; nothing was saved. Check it and try again.</source>
        <translation>Диск не отвечает, ничего не сохранено. Проверьте его и повторите.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved. Make room and try again.</source>
        <translation>Диск заполнен, ничего не сохранено. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>The event is for another tier.</source>
        <translation>Событие для другого уровня.</translation>
    </message>
    <message>
        <source>The event is not for this customer.</source>
        <translation>Событие не для этого клиента.</translation>
    </message>
    <message>
        <source>The event is not today. Look at its dates.</source>
        <translation>Событие не сегодня. Проверьте его даты.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check the disk and your rights to it.</source>
        <translation>Файл не открывается. Проверьте диск и права доступа.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose a folder in which you may write.</source>
        <translation>В файл нельзя записать. Выберите папку, доступную для записи.</translation>
    </message>
    <message>
        <source>The file is not there any more. Check the disk, or choose another file.</source>
        <translation>Файла больше нет. Проверьте диск или выберите другой файл.</translation>
    </message>
    <message>
        <source>The file is open in another program. Close it there and try again.</source>
        <translation>Файл открыт в другой программе. Закройте его там и повторите.</translation>
    </message>
    <message>
        <source>The limit for today is reached. Ask the owner.</source>
        <translation>Лимит на сегодня исчерпан. Спросите владельца.</translation>
    </message>
    <message>
        <source>The price has changed meanwhile. Look at it, then complete again.</source>
        <translation>Цена тем временем изменилась. Проверьте расчёт и проведите ещё раз.</translation>
    </message>
    <message>
        <source>The program does not have this. It is under Program.</source>
        <translation>В программе этого нет. Включается в разделе «Программа».</translation>
    </message>
    <message>
        <source>The program has no certificates. Switch them on under Program.</source>
        <translation>В программе нет сертификатов. Включите их в разделе «Программа».</translation>
    </message>
    <message>
        <source>The rules do not fit together yet. Mend what is marked.</source>
        <translation>Правила пока не сходятся. Исправьте отмеченное.</translation>
    </message>
    <message>
        <source>The shop&apos;s file holds no rules. Restore a backup.</source>
        <translation>В файле магазина нет правил. Восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged. Restore the latest backup.</source>
        <translation>Файл магазина повреждён. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The table has no heading for customer, date or amount. Name them, and choose it again.</source>
        <translation>В таблице нет заголовка для клиента, даты или суммы. Назовите их и выберите файл снова.</translation>
    </message>
    <message>
        <source>The work broke off; nothing was saved. Try again.</source>
        <translation>Работа прервалась, ничего не сохранено. Повторите.</translation>
    </message>
    <message>
        <source>There is no certificate with this number in this shop. Look at the number again.</source>
        <translation>Сертификата с таким номером в этом магазине нет. Проверьте номер.</translation>
    </message>
    <message>
        <source>There is no membership to cancel. It was cancelled already.</source>
        <translation>Отменять нечего: клубная карта уже отменена.</translation>
    </message>
    <message>
        <source>There is no row with customer, date and amount in this file.</source>
        <translation>В этом файле нет ни одной строки с клиентом, датой и суммой.</translation>
    </message>
    <message>
        <source>There is no such customer any more. Search again.</source>
        <translation>Такого клиента больше нет. Поищите ещё раз.</translation>
    </message>
    <message>
        <source>There is no such import. Choose another one.</source>
        <translation>Такой загрузки нет. Выберите другую.</translation>
    </message>
    <message>
        <source>There is no such reward any more. Choose another one.</source>
        <translation>Такой награды больше нет. Выберите другую.</translation>
    </message>
    <message>
        <source>There is no such sale in this shop. Look at the receipt again.</source>
        <translation>Такой покупки в этом магазине нет. Проверьте чек.</translation>
    </message>
    <message>
        <source>This bill takes {most} in points at most. Type fewer.</source>
        <translation>На этот чек можно списать не больше {most}. Введите меньше.</translation>
    </message>
    <message>
        <source>This card belongs to another customer. Take another card.</source>
        <translation>Эта карта принадлежит другому клиенту. Возьмите другую.</translation>
    </message>
    <message>
        <source>This card is blocked since {at}. Find the customer by name and give them a new card.</source>
        <translation>Карта заблокирована {at}. Найдите клиента по имени и выдайте новую карту.</translation>
    </message>
    <message>
        <source>This card is blocked since {at}: {reason}. Find the customer by name and give them a new card.</source>
        <translation>Карта заблокирована {at}: {reason}. Найдите клиента по имени и выдайте новую карту.</translation>
    </message>
    <message>
        <source>This card is new and has no customer yet. Register one with it.</source>
        <translation>Карта новая, у неё ещё нет клиента. Запишите на неё клиента.</translation>
    </message>
    <message>
        <source>This card was replaced by {successor} on {at}. Ask for the new one, or find the customer by name.</source>
        <translation>Карта заменена {at} на {successor}. Попросите новую или найдите клиента по имени.</translation>
    </message>
    <message>
        <source>This certificate could be used until {expired_on}. Ask the owner, or let it be paid in money.</source>
        <translation>Этот сертификат действовал до {expired_on}. Спросите владельца или примите деньги.</translation>
    </message>
    <message>
        <source>This code is not one of ours. Scan the customer&apos;s card.</source>
        <translation>Это не наш код. Сканируйте карту клиента.</translation>
    </message>
    <message>
        <source>This customer does not have this privilege now.</source>
        <translation>У этого клиента такой привилегии сейчас нет.</translation>
    </message>
    <message>
        <source>This customer has nothing from this partner now.</source>
        <translation>Для этого клиента у партнёра сейчас ничего нет.</translation>
    </message>
    <message>
        <source>This customer was merged into another already.</source>
        <translation>Этот клиент уже объединён с другим.</translation>
    </message>
    <message>
        <source>This disk cannot keep sales safely. Move the shop&apos;s file to a disk of this computer.</source>
        <translation>Этот диск не сохранит покупки надёжно. Перенесите файл магазина на диск этого компьютера.</translation>
    </message>
    <message>
        <source>This file is empty, it is not a shop. Choose another one.</source>
        <translation>Этот файл пуст, это не магазин. Выберите другой.</translation>
    </message>
    <message>
        <source>This file is not a shop. Choose another one.</source>
        <translation>Этот файл — не магазин. Выберите другой.</translation>
    </message>
    <message>
        <source>This file is too large for a table of sales. Save only the sales, without pictures.</source>
        <translation>Файл слишком велик для таблицы покупок. Сохраните только покупки, без картинок.</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>Эта загрузка уже отменена.</translation>
    </message>
    <message>
        <source>This is a product, not a card. Scan the customer&apos;s card.</source>
        <translation>Это товар, а не карта. Сканируйте карту клиента.</translation>
    </message>
    <message>
        <source>This is a receipt, not a card. Scan the customer&apos;s card.</source>
        <translation>Это чек, а не карта. Сканируйте карту клиента.</translation>
    </message>
    <message>
        <source>This is no table of sales. Save it as Excel (xlsx) or CSV, and choose it again.</source>
        <translation>Это не таблица покупок. Сохраните её как Excel (xlsx) или CSV и выберите снова.</translation>
    </message>
    <message>
        <source>This is practice: nothing leaves it. End practice to do it really.</source>
        <translation>Это тренировка: отсюда ничего не выходит. Чтобы сделать это по-настоящему, закончите тренировку.</translation>
    </message>
    <message>
        <source>This is the phone or e-mail of who recommends. Nobody recommends themselves.</source>
        <translation>Это телефон или почта того, кто рекомендует. Рекомендовать себя нельзя.</translation>
    </message>
    <message>
        <source>This needs a manager. Ask for one.</source>
        <translation>Для этого нужен управляющий. Позовите его.</translation>
    </message>
    <message>
        <source>This password is wrong. Type it again.</source>
        <translation>Пароль неверный. Наберите ещё раз.</translation>
    </message>
    <message>
        <source>This recommendation brings no points. Register without it.</source>
        <translation>За эту рекомендацию баллов не будет. Зарегистрируйте без неё.</translation>
    </message>
    <message>
        <source>This reward cannot be had now. Choose another one.</source>
        <translation>Эту награду сейчас взять нельзя. Выберите другую.</translation>
    </message>
    <message>
        <source>This reward is for another tier.</source>
        <translation>Эта награда для другого уровня.</translation>
    </message>
    <message>
        <source>This reward is not for this customer.</source>
        <translation>Эта награда не для этого клиента.</translation>
    </message>
    <message>
        <source>This shop has real sales. Make another shop for rehearsals.</source>
        <translation>В этом магазине настоящие покупки. Для репетиций создайте другой.</translation>
    </message>
    <message>
        <source>This shop is open already. Close it first, then try again.</source>
        <translation>Этот магазин уже открыт. Сначала закройте его, потом повторите.</translation>
    </message>
    <message>
        <source>This was completed already, in another way. Begin it anew.</source>
        <translation>Это уже проведено, но иначе. Начните заново.</translation>
    </message>
    <message>
        <source>Time goes only forward here. Choose a later moment.</source>
        <translation>Время здесь идёт только вперёд. Выберите более поздний момент.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again at {until}.</source>
        <translation>Слишком много неверных паролей. Попробуйте снова в {until}.</translation>
    </message>
    <message>
        <source>What was known of this customer was erased.</source>
        <translation>Данные этого клиента уже удалены.</translation>
    </message>
    <message>
        <source>Who recommends has brought as many friends this month as count. Register without it.</source>
        <translation>В этом месяце рекомендаций уже столько, сколько засчитывается. Зарегистрируйте без неё.</translation>
    </message>
</context>
</TS>
